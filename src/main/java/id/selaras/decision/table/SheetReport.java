package id.selaras.decision.table;

import id.selaras.decision.grammar.Fault;
import id.selaras.problem.CellRef;
import id.selaras.problem.FileProblems;
import id.selaras.problem.Problems;

/** Collects the problems of one workbook and knows whether any of them blocks. */
final class SheetReport extends FileProblems {

    SheetReport(String file, Problems problems) {
        super(file, problems);
    }

    void block(CellRef where, String found, Fault fault) {
        block(fault.code(), where, found, fault.expected(), fault.suggestion());
    }
}
