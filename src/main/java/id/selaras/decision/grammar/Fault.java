package id.selaras.decision.grammar;

import id.selaras.problem.Text;

/**
 * Why a cell is outside the grammar.
 *
 * @param code       problem code, {@code TABEL-SYARAT-...}
 * @param expected   what should stand there
 * @param suggestion what to write instead
 */
public record Fault(String code, Text expected, Text suggestion) {
}
