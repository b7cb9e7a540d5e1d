package id.selaras.portal;

import id.selaras.access.Caller;
import id.selaras.access.Grant;
import id.selaras.access.Permission;
import id.selaras.portal.HomePage.AnswerPart;
import id.selaras.portal.HomePage.GovernmentPart;
import id.selaras.portal.StoredAnswer.Head;
import id.selaras.submission.Governments;
import id.selaras.submission.Jobs;
import id.selaras.submission.References;
import id.selaras.submission.RegisteredGovernment;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gathers for one caller what the first page shows, and nothing that this caller may not see. */
@Component
class Overview {

    private static final int LOOKED_AT = 100;
    private static final int SHOWN = 6;

    private final Governments governments;
    private final References references;
    private final Jobs jobs;
    private final LatestAnswers answers;
    private final FirstSteps steps;
    private final Clock clock;

    Overview(Governments governments, References references, Jobs jobs, LatestAnswers answers, FirstSteps steps, Clock clock) {
        this.governments = governments;
        this.references = references;
        this.jobs = jobs;
        this.answers = answers;
        this.steps = steps;
        this.clock = clock;
    }

    /** @param address of the service as the caller reached it, without a slash at its end */
    HomePage of(Caller caller, String address) {
        List<RegisteredGovernment> seen = governments.all().stream()
                .filter(government -> caller.may(Permission.GOVERNMENT_READ, government.code())).toList();
        return new HomePage(caller.name(), caller.grants().stream().map(this::role).distinct().toList(),
                seen.stream().map(government -> part(caller, government, address)).toList(),
                seen.isEmpty() ? steps.withoutGovernment(caller, address) : null);
    }

    private GovernmentPart part(Caller caller, RegisteredGovernment government, String address) {
        List<Head> visible = answers.newest(government.code(), LOOKED_AT).stream()
                .filter(head -> caller.may(Permission.ASSESSMENT_READ, government.code(), head.agencies())).limit(SHOWN).toList();
        Optional<Head> latest = visible.stream().filter(head -> head.scope().equals("GOVERNMENT")).findFirst()
                .or(() -> visible.stream().findFirst());
        List<AnswerPart> others = visible.stream().filter(head -> !latest.get().equals(head))
                .map(head -> AnswerWords.of(answers.figures(head), government)).toList();
        int year = clock.instant().atZone(government.zoneId()).getYear();
        return new GovernmentPart(government.code(), government.name(), example(government, latest, year),
                (int) jobs.queued().stream().filter(job -> job.government().equals(government.code())).count(),
                latest.map(head -> AnswerWords.of(answers.figures(head), government)).orElse(null), others,
                latest.isPresent() ? null : steps.withoutAssessment(caller, government, year, address));
    }

    private boolean example(RegisteredGovernment government, Optional<Head> latest, int year) {
        return latest.flatMap(head -> references.find(head.reference())).or(() -> references.validFor(government.code(), year))
                .map(version -> references.read(version).government().example()).orElse(false);
    }

    private String role(Grant grant) {
        String where = grant.government() == null ? null
                : governments.find(grant.government()).map(RegisteredGovernment::name).orElse(grant.government());
        return grant.role() + (where == null ? "" : grant.agency() == null ? " (" + where + ")"
                : " (" + where + ", " + grant.agency() + ")");
    }
}
