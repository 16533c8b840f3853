#!/usr/bin/env node
import { run } from './run.js';
import { createIo } from './io.js';

process.exitCode = await run(process.argv.slice(2), createIo(process));
