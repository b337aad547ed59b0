// The peer of benchmarks/thin_link.py: PouchDB replicates to an npm PouchDB server.
// node pouchdb_peer.cjs serve HOST | node pouchdb_peer.cjs push URL FILE
const [mode, where, file] = process.argv.slice(2);
const PouchDB = require("pouchdb-core")
  .plugin(require("pouchdb-adapter-memory"))
  .plugin(require("pouchdb-adapter-http"))
  .plugin(require("pouchdb-replication"))
  .plugin(require("pouchdb-mapreduce"));

async function push() {
  const records = require("fs").readFileSync(file, "utf8").trim().split("\n").map((line) => JSON.parse(line));
  const local = new PouchDB("desk", { adapter: "memory" });
  await local.bulkDocs(records);
  const start = process.hrtime.bigint();
  const result = await local.replicate.to(new PouchDB(where + "/records"));
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  console.log(`${seconds.toFixed(3)} ${result.docs_written}`);
}

if (mode === "serve") {
  const server = require("express")();
  const Memory = PouchDB.defaults({ adapter: "memory" });
  server.use(require("express-pouchdb")(Memory, { mode: "minimumForPouchDB", inMemoryConfig: true, logPath: "/dev/null" }));
  const listening = server.listen(0, where, () => console.log(`http://${where}:${listening.address().port}`));
} else {
  push().then(() => process.exit(0), (error) => { console.error(error); process.exit(1); });
}
