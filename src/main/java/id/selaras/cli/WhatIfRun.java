package id.selaras.cli;

import id.selaras.assessment.WhatIf;
import id.selaras.checking.CheckOutcome;
import id.selaras.intake.ChangeFile;
import id.selaras.plan.PlanChange;
import id.selaras.problem.Problems;
import id.selaras.report.text.ProblemList;
import id.selaras.report.text.WhatIfLines;
import id.selaras.report.workbook.WhatIfWorkbook;
import id.selaras.workbook.output.WorkbookPainter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Tries a list of changes on a plan that was checked, prints before and after, and writes both side by side. */
record WhatIfRun(CheckOutcome outcome, Path out, String language, PrintWriter screen) {

    /** False when the list cannot be used; every problem is then printed with its cell. */
    boolean tried(Path list) throws IOException {
        Problems problems = new Problems();
        List<PlanChange> changes = ChangeFile.read(list, problems);
        Optional<WhatIf> whatIf = problems.unusable() ? Optional.empty()
                : outcome.trial().of(outcome.assessment().orElseThrow(), changes, problems);
        if (whatIf.isEmpty()) {
            ProblemList.of(problems.sorted(), language).forEach(screen::println);
            return false;
        }
        Path written = out.resolve(WhatIfWorkbook.FILE_NAME);
        WorkbookPainter.write(written, WhatIfWorkbook.sheets(whatIf.get()));
        WhatIfLines.of(whatIf.get(), language, List.of(written.toString())).forEach(screen::println);
        return true;
    }
}
