package id.selaras.intake.rka;

import id.selaras.problem.CellRef;
import id.selaras.problem.Problem;
import id.selaras.problem.Problems;
import id.selaras.problem.Text;

/** The problems of one form, each with its cell. */
final class RkaFaults {

    private final String file;
    private final Problems problems = new Problems();

    RkaFaults(String file) {
        this.file = file;
    }

    void say(RkaFault fault, CellRef where, String found) {
        problems.add(new Problem(fault.code, fault.severity, file, where, found, fault.expected, fault.suggestion));
    }

    /** @param argument what the sentence names, in both languages */
    void say(RkaFault fault, CellRef where, String found, Text argument) {
        problems.add(new Problem(fault.code, fault.severity, file, where, found, fault.expected, new Text(
                Text.format(fault.suggestion.id(), "", argument.id()).id(), Text.format(fault.suggestion.en(), "", argument.en()).id())));
    }

    Problems all() {
        return problems;
    }
}
