import { SegmentedControl, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Channel } from '../../../src/ipc/deliveryViews';
import type { Preview } from '../../../src/ipc/views';
import { possibleChannels } from './channels';
import { usePreview } from './store';
import { useMailServer } from './useMailServer';

/** How the letter goes, where there is a choice. */
export function ChannelChoice({ preview }: { preview: Preview }) {
  const { t } = useTranslation();
  const { setChannel, loading, sending } = usePreview();
  const possible = possibleChannels(preview, useMailServer());
  if (possible.length < 2) return null;
  return (
    <div className="preview__channel">
      <Text size="sm" id="preview-channel">
        {t('preview.channel')}
      </Text>
      <SegmentedControl<Channel>
        size="xs"
        aria-labelledby="preview-channel"
        data={possible.map((channel) => ({ value: channel, label: t(`preview.channelOf.${channel}`) }))}
        value={preview.channel}
        disabled={loading || sending}
        onChange={(channel) => void setChannel(channel)}
      />
    </div>
  );
}
