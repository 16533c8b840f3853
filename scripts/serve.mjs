// Serves the examples at PORT or, without it, at the first free port from 8080 on.
import { createExampleServer } from './lib/example-server.mjs';

const isFixed = process.env.PORT !== undefined;
let port = Number(process.env.PORT ?? 8080);

const server = createExampleServer();
server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE' || isFixed) throw error;
  server.listen(++port);
});
server.on('listening', () => {
  console.log(`Examples at http://localhost:${port}/examples/ (Ctrl+C stops)`);
});
server.listen(port);
