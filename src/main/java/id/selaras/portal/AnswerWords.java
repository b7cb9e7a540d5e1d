package id.selaras.portal;

import id.selaras.plan.IndonesianNumber;
import id.selaras.portal.HomePage.AnswerPart;
import id.selaras.portal.HomePage.Count;
import id.selaras.portal.HomePage.Link;
import id.selaras.portal.StoredAnswer.Head;
import id.selaras.problem.Text;
import id.selaras.submission.RegisteredGovernment;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Figures of an assessment as a person in that government reads them. */
final class AnswerWords {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private AnswerWords() {
    }

    static AnswerPart of(StoredAnswer answer, RegisteredGovernment government) {
        Head head = answer.head();
        String address = "/api/v1/assessments/" + head.id();
        String time = MINUTE.format(head.createdAt().atZone(government.zoneId())) + " " + government.zone();
        List<Count> findings = answer.findings().entrySet().stream().map(entry -> new Count(entry.getKey().label(),
                number(entry.getValue()), entry.getKey().name().toLowerCase(Locale.ROOT))).toList();
        List<Link> workbooks = answer.workbooks().stream()
                .map(workbook -> new Link(workbook.name(), address + "/workbooks/" + workbook.file())).toList();
        return new AnswerPart(title(answer), time, number(answer.subActivities()), IndonesianNumber.write(answer.rupiah()),
                findings, answer.notAssessable(), address, workbooks);
    }

    private static Text title(StoredAnswer answer) {
        Head head = answer.head();
        String kind = head.stage() + " " + head.year() + ", " + head.phase();
        int plans = answer.workbooks().size();
        return plans == 1 ? Text.of(kind + ": " + answer.workbooks().get(0).name(), kind + ": one plan")
                : Text.of(kind + ": " + plans + " rencana", kind + ": " + plans + " plans");
    }

    private static String number(int number) {
        return IndonesianNumber.write(BigDecimal.valueOf(number));
    }
}
