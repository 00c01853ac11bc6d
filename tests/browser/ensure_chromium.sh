#!/bin/sh
# Sees to a Chromium or Chrome for the browser tests. Without one, and without apt and root, it says so and goes on:
# the tests then skip with one line, or fail under CI.
for name in chromium chromium-browser google-chrome google-chrome-stable chrome; do
    command -v "$name" >/dev/null 2>&1 && exit 0
done
[ -x "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" ] && exit 0
if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
    echo "Installing Debian's chromium for the browser tests"
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null && exit 0
fi
echo "NO BROWSER: no Chromium or Chrome was found and none could be installed; the browser tests will be skipped." >&2
[ -z "$CI" ]
