/**
 * The only room that knows Drools: two passes, align and judge, behind {@link id.selaras.engine.RuleEngine}.
 *
 * <p>The rules are fixed: {@code rules/} is compiled when Selaras is built and nothing is compiled at run time. What they
 * join are facts: measured rows, rows of decision tables found through the index of {@code decision}, and targets of the
 * reference. One session per agency, and one for all pairs of
 * rows of different agencies, taken from a pool and always given back.
 *
 * <ol>
 *   <li><b>Align</b>: code, text, drivers, priority programmes and the agency's own declarations become alignments;
 *       declarations without evidence, evidence without declaration and contradictions are recognised.
 *   <li><b>Judge</b>: rows of the verdict table and of the finding tables speak about every subject, now knowing the
 *       alignments; what could not be decided is counted with its reason.
 * </ol>
 */
package id.selaras.engine;
