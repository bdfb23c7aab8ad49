#!/usr/bin/env bash
# Starts the browser on the hall's screen and keeps an eye on the page. Run by yangpu-kiosk.service; in a desktop session
# it can be started by hand, and then opens a full-screen window there.
set -euo pipefail

address="${YANGPU_ADDRESS:-http://127.0.0.1:8080}"
# Permanent: the service worker's copy of the map lies in it.
profile="${STATE_DIRECTORY:-$HOME/.local/state/yangpu-kiosk}/chromium"
# Seconds that a slow machine may take to draw the map for the first time.
grace="${YANGPU_GRACE:-150}"
read -r -a more <<<"${YANGPU_BROWSER_FLAGS:-}"

flags=(
  --kiosk
  --user-data-dir="$profile"
  --no-first-run
  --no-default-browser-check
  --noerrdialogs
  --hide-crash-restore-bubble
  --check-for-update-interval=31536000
  --disable-component-update
  --disable-sync
  --password-store=basic
  --disable-pinch
  --overscroll-history-navigation=0
  --touch-events=enabled
  # Without these two, Chromium gives up WebGL for good after two or three crashes of the graphics process.
  --disable-domain-blocking-for-3d-apis
  --disable-gpu-process-crash-limit
  --ignore-gpu-blocklist
  --disable-background-timer-throttling
  --disable-renderer-backgrounding
)

# With systemd the service is told; without it there is no one to tell.
tell() {
  if [[ -n "${NOTIFY_SOCKET:-}" ]]; then systemd-notify "$@" || true; fi
}

answers() {
  curl --fail --silent --output /dev/null --max-time 5 "$1"
}

until answers "$address/healthz"; do
  echo "等待服务器 Waiting for the server at $address"
  sleep 2
done

mkdir -p "$profile"
# A browser that lost its power leaves a lock that names a process of the last start.
rm -f "$profile"/Singleton{Lock,Cookie,Socket}

if [[ -n "${WAYLAND_DISPLAY:-}${DISPLAY:-}" ]]; then
  chromium "${flags[@]}" "${more[@]}" "$address/?mode=kiosk" &
else
  turn=()
  if [[ -n "${YANGPU_TURN:-}" ]]; then turn=("$YANGPU_TURN"); fi
  cage -d "${turn[@]}" -- chromium --ozone-platform=wayland "${flags[@]}" "${more[@]}" "$address/?mode=kiosk" &
fi
browser=$!
trap 'kill "$browser" 2>/dev/null || true; wait "$browser" || true; exit 0' TERM INT

tell --ready --status="Browser started"
begun=$SECONDS
while kill -0 "$browser" 2>/dev/null; do
  if ((SECONDS - begun < grace)) || answers "$address/healthz?page"; then
    tell WATCHDOG=1
  else
    echo "页面没有心跳 No sign of life from the page"
  fi
  # In the background, so that a signal is heeded at once.
  sleep 10 &
  wait $! || true
done
# The browser ended by itself: the service begins anew.
wait "$browser"
