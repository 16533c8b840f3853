// Serves the examples and the studio, or the folder that is named, at PORT or, without it, at the first free port from 8080 on.
import { createExampleServer, createFolderServer } from './lib/example-server.mjs';

const [folder] = process.argv.slice(2);
const isFixed = process.env.PORT !== undefined;
let port = Number(process.env.PORT ?? 8080);

const server = folder ? createFolderServer(folder) : createExampleServer();
const what = folder ? [`The folder ${folder}`, ''] : ['Examples', 'examples/'];
server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE' || isFixed) throw error;
  server.listen(++port);
});
server.on('listening', () => {
  console.log(`${what[0]} at http://localhost:${port}/${what[1]} (Ctrl+C stops)`);
  if (!folder) console.log(`The studio at http://localhost:${port}/studio/`);
});
server.listen(port);
