import module from 'node:module';

// From 22.1 on Node can keep a program's compiled code, this one's and nothing of what it reads: a start then takes a
// seventh less. It counts for what is imported later, hence the two files.
module.enableCompileCache?.();
await import('./cli/command.ts');
