/*
 * Which countries of the map border on each other, for whom has no geometry at hand; test/geo/drawn-names.test.ts holds it
 * against the files.
 */

/** Countries with a common border in United Nations usage: each with those neighbours that follow it by their code. */
const NEIGHBOURS =
  'AEOMSA AFCNIRPKTJTMUZ ALGRMEMKXK AMAZGEIRTR AZGEIRRUTR BDINMM BGGRMKRORSTR BNMY BTCNIN BYLTLVPLRUUA CDCFSSUG ' +
  'CFSDSSTD CNINKGKPKZLAMMMNNPPKRUTJVN DJERETSO EELVRU EGILLYPSSD ERETSD ETKESDSOSS FIRUSE GERUTR GRMKTR ' +
  'HURORSSKUA IDMY ILJOLBPSSY INMMNPPK IQIRJOKWSASYTR IRPKTMTR JOPSSASY KESOSSUG KGKZTJUZ KHLATHVN KPKRRU KWSA ' +
  'KZRUTMUZ LAMMTHVN LBSY LTLVPLRU LVRU LYSDTD MDROUA MERSXK MKRSXK MMTH MNRU MYTH OMSAYE PLRUSKUA QASA RORSUA ' +
  'RSXK RUUA SAYE SDSSTD SKUA SSUG SYTR TJUZ TMUZ';

/** Whether two countries have a common border, in either order. */
export function areNeighbours(a: string, b: string): boolean {
  const [first, second] = a < b ? [a, b] : [b, a];
  const row = NEIGHBOURS.split(' ').find((codes) => codes.startsWith(first)) ?? '';
  return row.match(/../g)?.includes(second, 1) ?? false;
}
