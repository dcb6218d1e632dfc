// The only thing that runs on every news page; see DESIGN in README: at most 2 kB, no imports.
export {};
