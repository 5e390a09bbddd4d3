// A slow machine must not fail a test: how long something takes is for the benchmarks. The first screen of a file loads
// all of Fluent UI.
jest.setTimeout(60_000);
