// Says what is missing before anything else fails in a way that nobody understands. Plain old JavaScript on purpose.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 12)) {
  console.error(`Plumbline needs Node 20.12 or newer; this is ${process.version}. Install a newer Node and run the command again.`);
  process.exit(1);
}
try {
  require.resolve('tsx');
} catch {
  console.error('The packages are not installed. Run: npm ci');
  process.exit(1);
}
