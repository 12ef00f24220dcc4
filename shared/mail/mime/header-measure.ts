/** More than any mail has whose writer means well. */
const most = { linesOfOne: 1000, lines: 10_000, octets: 300_000 };

/** How much header a mail may have: lines in one of its parts, and lines and octets in all of them. */
export class HeaderMeasure {
  private lines = 0;
  private octets = 0;

  /** Counts a line, if there is room for it; `before` are the lines of its own header that stand above it. */
  hasRoomFor(line: Buffer, before: number): boolean {
    const octets = this.octets + line.length;
    const lines = this.lines + 1;
    if (before >= most.linesOfOne || lines > most.lines || octets > most.octets) return false;
    this.octets = octets;
    this.lines = lines;
    return true;
  }
}
