// The least a long list can be: one window, plain rows, and the virtualizer the app uses. What test/bench/ui.mjs measures the
// app's scrolling against.
const { app, BrowserWindow } = require('electron');
const path = require('node:path');

app.setPath('userData', process.env.RYKKERKLAR_USER_DATA);
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 860 });
  void window.loadFile(path.join(__dirname, 'index.html'));
});
