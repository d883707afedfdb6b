// Serves a registry on a port that the system gives, and ends with whoever started it.
const { runServer } = require("verdaccio");

process.on("disconnect", () => process.exit(0));
runServer(process.argv[2]).then((server) =>
  server.listen(0, "127.0.0.1", () => process.send({ port: server.address().port })),
);
