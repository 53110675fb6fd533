// The least an Electron app can be: one window with an empty page. What test/bench/start.mjs measures the app against.
const { app, BrowserWindow } = require('electron');

app.setPath('userData', process.env.RYKKERKLAR_USER_DATA);
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1200, height: 800, show: false });
  window.once('ready-to-show', () => {
    window.show();
    process.stdout.write(`RYKKERKLAR_USABLE ${Math.round(Date.now() - process.getCreationTime())}\n`);
  });
  void window.loadURL('data:text/html,<title>empty</title>');
});
