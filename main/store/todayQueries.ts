/** Letters of the outbox that a person has something to do about; rows of one letter count once. */
const LETTERS = `
  SELECT CASE
      WHEN state = 'queued' THEN 'approval'
      WHEN state = 'failed' THEN 'failed'
      WHEN reason IS NOT 'to-be-posted' THEN 'uncertain'
      WHEN level > 0 AND EXISTS (
        SELECT 1 FROM case_file WHERE case_file.invoice_guid = outbox.invoice_guid AND case_file.state <> 'queued')
      THEN 'overtaken' ELSE 'paper' END AS kind,
    '' AS part, min(id) AS id, invoice_guid AS guid, count(*) AS invoices, sum(total) AS amount, NULL AS day,
    reason, NULL AS text, kind AS letter, NULL AS task
  FROM outbox WHERE state IN ('failed', 'uncertain') OR (state = 'queued' AND approved = 0)
  GROUP BY 1, coalesce(bundle, id)`;

/** Packages whose end nobody knows, or that were cut off; one that is being made at this moment is let alone. */
const PACKAGES = `
  SELECT 'handover' AS kind, '' AS part, id, NULL AS guid, (
      SELECT count(*) FROM handover_case WHERE handover_id = handover.id) AS invoices,
    total AS amount, day, state AS reason, NULL AS text, NULL AS letter, NULL AS task
  FROM handover WHERE state = 'uncertain' OR (state = 'making' AND created_at < @aWhileAgo)`;

/** Tasks that are due. A letter on paper is told by its row of the outbox. */
const TASKS = `
  SELECT CASE code
      WHEN 'mail-bounced' THEN 'bounced' WHEN 'tell-collector' THEN 'collector'
      WHEN 'no-email' THEN 'stuck' WHEN 'manual-channel' THEN 'stuck' ELSE 'task' END AS kind,
    CASE WHEN code IN ('no-email', 'manual-channel') THEN code ELSE '' END AS part, id, invoice_guid AS guid,
    1 AS invoices, NULL AS amount, due AS day, code AS reason, nullif(text, '') AS text, NULL AS letter, id AS task
  FROM task
  WHERE done_at IS NULL AND due <= @today AND NOT (code IS 'post-letter' AND EXISTS (
    SELECT 1 FROM outbox WHERE outbox.invoice_guid = task.invoice_guid AND outbox.state = 'uncertain'))`;

/** Disputes that nobody has written anything about, nor plans to, for a while. Their day is a moment yet. */
const DISPUTES = `
  SELECT 'dispute' AS kind, '' AS part, id, invoice_guid AS guid, 1 AS invoices, NULL AS amount,
    since AS day, NULL AS reason, nullif(note, '') AS text, NULL AS letter, NULL AS task
  FROM dispute
  WHERE cleared_at IS NULL AND since < @quietSince
    AND NOT EXISTS (SELECT 1 FROM note WHERE note.invoice_guid = dispute.invoice_guid AND at >= @quietSince)
    AND NOT EXISTS (SELECT 1 FROM task WHERE task.invoice_guid = dispute.invoice_guid AND done_at IS NULL)
    AND NOT EXISTS (
      SELECT 1 FROM case_file WHERE case_file.invoice_guid = dispute.invoice_guid AND case_file.state = 'closed')`;

/** What a running case stands still for: a requirement, or what kept its due step from being taken. */
const STANDSTILL = `CASE WHEN reason <> 'step-due' THEN reason ELSE stuck_for END`;

/** Due steps that could not be taken, and that neither time nor a task will see to. */
const STUCK = `
  SELECT 'stuck' AS kind, ${STANDSTILL} AS part, invoice_guid AS id, invoice_guid AS guid, 1 AS invoices,
    NULL AS amount, stuck_on AS day, ${STANDSTILL} AS reason, NULL AS text, NULL AS letter, NULL AS task
  FROM case_file
  WHERE state = 'active' AND why IS NULL AND ${STANDSTILL} IS NOT NULL
    AND ${STANDSTILL} NOT IN (SELECT value FROM json_each(@passing))`;

const DECISIONS = `
  SELECT 'decision' AS kind, '' AS part, invoice_guid AS id, invoice_guid AS guid, 1 AS invoices,
    why ->> '$.params.open' AS amount, NULL AS day, NULL AS reason, NULL AS text, NULL AS letter, NULL AS task
  FROM case_file WHERE state = 'decision'`;

/** Reminders that could not be taken back in Dinero. */
const REVERSALS = `
  SELECT 'reversal' AS kind, '' AS part, min(id) AS id, invoice_guid AS guid, 1 AS invoices, NULL AS amount,
    NULL AS day, reason, NULL AS text, NULL AS letter, NULL AS task
  FROM reversal WHERE state = 'failed' GROUP BY invoice_guid`;

/**
 * Cases that may be handed over by what is known of them: every letter is sent, the deadline of the latest notice that counts
 * has passed, no letter and no package is under way, and the debtor is there.
 */
const READY = `
  SELECT 'ready' AS kind, '' AS part, case_file.invoice_guid AS id, case_file.invoice_guid AS guid, 1 AS invoices,
    NULL AS amount, NULL AS day, NULL AS reason, NULL AS text, NULL AS letter, NULL AS task
  FROM case_file
  JOIN balance ON balance.invoice_guid = case_file.invoice_guid
  JOIN invoice ON invoice.guid = case_file.invoice_guid
  LEFT JOIN debtor ON debtor.guid = invoice.debtor_guid
  WHERE case_file.state IN ('final', 'inactive') AND case_file.level >= @lastLevel AND case_file.level > 0
    AND coalesce(debtor.deleted, 0) = 0 AND coalesce(debtor.insolvent, 0) = 0
    AND (
      SELECT max(sent.data ->> '$.deadline') FROM case_event AS sent
      WHERE sent.invoice_guid = case_file.invoice_guid AND sent.type = 'step-sent'
        AND (sent.data ->> '$.notice' = 1 OR sent.data ->> '$.kind' = 'notice')
        AND NOT EXISTS (
          SELECT 1 FROM case_event AS after
          WHERE after.invoice_guid = sent.invoice_guid AND after.version > sent.version
            AND (after.type = 'bounced' AND after.data ->> '$.level' = sent.data ->> '$.level'
              OR after.type = 'reminder-withdrawn' AND after.data ->> '$.ref' = sent.data ->> '$.ref'))
      ) < @today
    AND NOT EXISTS (
      SELECT 1 FROM outbox WHERE outbox.invoice_guid = case_file.invoice_guid
        AND (outbox.state IN ('queued', 'sending', 'uncertain') OR outbox.state = 'failed' AND outbox.stage <> 'queued'))
    AND NOT EXISTS (
      SELECT 1 FROM handover_case JOIN handover ON handover.id = handover_case.handover_id
      WHERE handover_case.invoice_guid = case_file.invoice_guid AND handover.state IN ('making', 'uncertain'))`;

const NEW = `
  SELECT 'new' AS kind, '' AS part, invoice_guid AS id, invoice_guid AS guid, 1 AS invoices, NULL AS amount,
    starts_on AS day, NULL AS reason, NULL AS text, NULL AS letter, NULL AS task
  FROM case_file WHERE state = 'found'`;

/** What is open of an invoice in kroner, as last read; its whole where it never was. */
const OPEN = `CASE WHEN invoice.currency = 'DKK' THEN coalesce(balance.remaining, invoice.total) END`;

/** All that waits for a person. Of each kind and part at most @few rows, each with how many there are, their sum and their first day. */
export const WAITING = `
  WITH
    thing AS (${[LETTERS, PACKAGES, TASKS, DISPUTES, STUCK, DECISIONS, REVERSALS, READY, NEW].join(' UNION ALL ')}),
    described AS (
      SELECT thing.kind, part, id, thing.guid, invoice.number, invoice.debtor_name AS debtorName, invoices,
        coalesce(amount, ${OPEN}) AS amount, thing.day, reason, text, letter, task
      FROM thing LEFT JOIN invoice ON invoice.guid = thing.guid
      LEFT JOIN balance ON balance.invoice_guid = thing.guid),
    counted AS (
      SELECT *, count(*) OVER some AS "of", sum(amount) OVER some AS sum, min(day) OVER some AS first,
        row_number() OVER (PARTITION BY kind, part ORDER BY day IS NULL, day, number, id) AS place
      FROM described WINDOW some AS (PARTITION BY kind, part))
  SELECT kind, part, "of", sum, first, CAST(id AS TEXT) AS id, guid, number, debtorName, invoices, amount, day, reason, text,
    letter, task
  FROM counted WHERE place <= @few ORDER BY kind, part, place`;

/** Cases whose next step is due today as far as time goes. */
const DUE_WHERE = `
  case_file.state IN ('active', 'promised', 'payment-plan', 'on-hold')
  AND next_on <= @today AND (reason <> 'step-due' OR stuck_for IS NULL)`;

const STARTING_WHERE = `case_file.state = 'found' AND starts_on <= @today`;

const FROM_CASES = `
  FROM case_file JOIN invoice ON invoice.guid = case_file.invoice_guid
  LEFT JOIN balance ON balance.invoice_guid = case_file.invoice_guid`;

const sumOf = (where: string): string =>
  `SELECT count(*) AS count, coalesce(sum(${OPEN}), 0) AS total ${FROM_CASES} WHERE ${where}`;

const ABOUT = `invoice.guid, invoice.number, invoice.debtor_name AS debtorName, ${OPEN} AS amount`;

export const DUE_SUM = sumOf(DUE_WHERE);
export const STARTING_SUM = sumOf(STARTING_WHERE);

/** Those overdue longest, with the day the letter of their level was sent. */
export const DUE = `
  WITH some AS (
    SELECT ${ABOUT}, case_file.level, invoice.due_date AS dueDate ${FROM_CASES}
    WHERE ${DUE_WHERE} ORDER BY invoice.due_date, invoice.number LIMIT @few)
  SELECT *, (
      SELECT max(data ->> '$.sentOn') FROM case_event
      WHERE invoice_guid = guid AND type IN ('step-sent', 'reminder-seen') AND data ->> '$.level' = level) AS sentOn,
    EXISTS (
      SELECT 1 FROM case_event
      WHERE invoice_guid = guid AND type = 'fees-decided' AND data ->> '$.decision' = 'continue') AS chargesOnly
  FROM some ORDER BY dueDate, number`;

export const STARTING = `
  SELECT ${ABOUT} ${FROM_CASES} WHERE ${STARTING_WHERE} ORDER BY starts_on, invoice.number LIMIT @few`;

export const OUTGOING = `
  SELECT count(DISTINCT coalesce(bundle, id)) AS count FROM outbox
  WHERE state = 'sending' OR (state = 'queued' AND approved = 1)`;

/** The last row written before a moment: rows are only ever added, so all that follow it are later. */
const before = (table: string): string =>
  `coalesce((SELECT id FROM ${table} WHERE at < @since ORDER BY id DESC LIMIT 1), 0)`;

/** What became of cases. An invoice counts once per kind, a payment each time; payments made before the app knew the invoice are no news. */
export const CASES_SINCE = `
  WITH
    fresh AS (
      SELECT id, invoice_guid AS guid, type, data FROM case_event
      WHERE id > ${before('case_event')} AND type IN ('payment-seen', 'settlement-changed', 'bounced', 'found',
        'started-by-itself', 'activated', 'closed', 'step-sent', 'fees-decided')),
    told AS (
      SELECT CASE type
          WHEN 'payment-seen' THEN 'payments' WHEN 'settlement-changed' THEN 'settled'
          WHEN 'started-by-itself' THEN 'started' WHEN 'step-sent' THEN 'handed' WHEN 'fees-decided' THEN 'closed'
          ELSE type END AS kind,
        CASE type WHEN 'payment-seen' THEN id WHEN 'bounced' THEN id ELSE guid END AS one,
        CASE type
          WHEN 'payment-seen' THEN data ->> '$.payment.amount' WHEN 'step-sent' THEN data ->> '$.total'
          WHEN 'bounced' THEN NULL ELSE invoice.total END AS amount
      FROM fresh JOIN invoice USING (guid)
      WHERE (type <> 'settlement-changed' OR data ->> '$.to' IN ('paid', 'credited'))
        AND (type <> 'step-sent' OR data ->> '$.kind' = 'handover')
        AND (type <> 'fees-decided' OR data ->> '$.decision' = 'cover')
        AND (type <> 'payment-seen' OR NOT EXISTS (
          SELECT 1 FROM case_event AS sight
          WHERE sight.invoice_guid = fresh.guid AND sight.version = 1 AND sight.at >= @since
            AND fresh.data ->> '$.payment.date' < sight.day))),
    once AS (SELECT kind, one, max(amount) AS amount FROM told GROUP BY kind, one)
  SELECT kind, count(*) AS count, sum(amount) AS amount FROM once GROUP BY kind`;

/** Letters sent; rows of one letter count once. */
export const LETTERS_SINCE = `
  SELECT count(DISTINCT coalesce(bundle, outbox.id)) AS count, sum(total) AS amount
  FROM outbox_step JOIN outbox ON outbox.id = outbox_id
  WHERE outbox_step.id > ${before('outbox_step')} AND outbox_step.state = 'sent'`;

export const FAILED_RUNS_SINCE = `
  SELECT count(*) AS count FROM daily_run WHERE outcome = 'failed' AND started_at >= @since`;
