import { cpus } from 'node:os';

/** Where and with what something was measured. */
export interface Machine {
  node: string;
  cpu: string;
  cores: number;
  system: string;
}

export function thisMachine(): Machine {
  const cores = cpus();
  return {
    node: process.version,
    cpu: cores[0]?.model.trim() ?? 'unknown',
    cores: cores.length,
    system: `${process.platform} ${process.arch}`,
  };
}

export const machineLine = ({ node, cpu, cores, system }: Machine): string =>
  `Node ${node}, ${cpu} (${cores} cores), ${system}`;
