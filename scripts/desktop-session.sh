#!/bin/bash
# Runs a command in a desktop session of its own: a screen nobody sees, a message bus and an unlocked keychain, all in
# throw-away folders. Nothing of the machine's own desktop, keychain or settings is read or written.
#
#   scripts/desktop-session.sh [--no-keyring] COMMAND [ARGUMENTS]
#
# --no-keyring leaves the keychain out: the session of a computer where secrets cannot be kept.
# Ends with the command's exit code; 70 means that the session itself could not be made.
set -euo pipefail

keyring=yes
if [ "${1:-}" = --no-keyring ]; then
  keyring=no
  shift
fi
if [ $# -eq 0 ]; then
  echo "usage: scripts/desktop-session.sh [--no-keyring] COMMAND [ARGUMENTS]" >&2
  exit 64
fi

session=$(mktemp -d "${TMPDIR:-/tmp}/desktop.XXXXXX")
child=

# Ends what the session started, and whatever the command left running in it: such a process carries the session's
# folder in its environment. (This shell does not: /proc shows what a process was started with.)
end_session() {
  trap '' INT TERM HUP
  local signal left pid
  for signal in TERM KILL; do
    left=$(grep -slF "XDG_RUNTIME_DIR=$session/run" /proc/[0-9]*/environ | cut -d/ -f3 || true)
    for pid in $left $(jobs -p); do kill -s "$signal" "$pid" 2>/dev/null || true; done
    [ -n "$left" ] || break
    sleep 0.2
  done
  rm -rf "$session" 2>/dev/null || { sleep 0.5; rm -rf "$session"; }
}
trap end_session EXIT
# A command in the background does not hear the terminal; what this shell hears is passed on, and its end awaited below.
trap '[ -z "$child" ] || kill -TERM "$child" 2>/dev/null || true' INT TERM HUP

give_up() {
  echo "desktop session: $1" >&2
  cat "$session"/*.log >&2 2>/dev/null || true
  exit 70
}

export HOME="$session/home" XDG_RUNTIME_DIR="$session/run"
export XDG_CONFIG_HOME="$HOME/.config" XDG_DATA_HOME="$HOME/.local/share" XDG_CACHE_HOME="$HOME/.cache"
mkdir -m 700 "$HOME" "$XDG_RUNTIME_DIR"
mkdir -p "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_CACHE_HOME"
export XDG_SESSION_TYPE=x11 XDG_CURRENT_DESKTOP=GNOME # Chromium chooses the keychain by the desktop's name
export LC_ALL="${LC_ALL:-C.UTF-8}" NO_AT_BRIDGE=1 GTK_USE_PORTAL=0
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS

# --- screen: the X server picks a free number itself and writes it to a pipe, so sessions never race for one
mkdir -p -m 1777 /tmp/.X11-unix 2>/dev/null || true
mkfifo "$session/screen"
exec 9<>"$session/screen"
Xvfb -displayfd 9 -screen 0 1280x1024x24 -nolisten tcp >"$session/screen.log" 2>&1 &
read -r -t 30 -u 9 screen || give_up "the X server did not start (package xvfb)"
exec 9>&-
export DISPLAY=":$screen"

# --- message bus: knows no services that it could start by itself, so only what is started here is there
cat >"$session/bus.conf" <<CONFIG
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=$XDG_RUNTIME_DIR/bus</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
CONFIG
mkfifo "$session/address"
exec 8<>"$session/address"
dbus-daemon --config-file="$session/bus.conf" --nofork --nopidfile --print-address=8 >"$session/bus.log" 2>&1 &
read -r -t 30 -u 8 DBUS_SESSION_BUS_ADDRESS || give_up "the message bus did not start (package dbus)"
exec 8>&-
export DBUS_SESSION_BUS_ADDRESS

# --- keychain: unlocked with a password that lives as long as the session
if [ "$keyring" = yes ]; then
  printf session | gnome-keyring-daemon --unlock --foreground --components=secrets >"$session/keyring.log" 2>&1 &
  owned=
  for _ in $(seq 100); do
    owned=$(dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus /org/freedesktop/DBus \
      org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets 2>/dev/null || true)
    case $owned in *true*) break ;; esac
    sleep 0.05
  done
  case $owned in *true*) ;; *) give_up "the keychain did not start (package gnome-keyring)" ;; esac
fi

# --- the command, in the background so that a signal is heard at once
"$@" <&0 &
child=$!
code=0
wait "$child" || code=$?
# a signal ends `wait` early: wait for the command's own end
while kill -0 "$child" 2>/dev/null; do
  code=0
  wait "$child" || code=$?
done
exit "$code"
