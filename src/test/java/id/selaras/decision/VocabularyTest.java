package id.selaras.decision;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.plan.PlanColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void noHeadingHasTwoMeanings() {
        List<String> headings = new ArrayList<>();
        for (DictionaryEntry entry : DictionaryEntry.values()) {
            headings.add(entry.title().id().toLowerCase(Locale.ROOT));
            if (!entry.title().en().equalsIgnoreCase(entry.title().id())) {
                headings.add(entry.title().en().toLowerCase(Locale.ROOT));
            }
        }
        for (ResultColumn column : ResultColumn.values()) {
            headings.add(column.heading().toLowerCase(Locale.ROOT));
            if (!column.headingEn().equalsIgnoreCase(column.heading())) {
                headings.add(column.headingEn().toLowerCase(Locale.ROOT));
            }
        }
        assertThat(headings).doesNotHaveDuplicates().noneMatch(heading -> heading.contains(" / ") || heading.contains(":"));
    }

    @Test
    void choicesAreThereForChoicesOnly() {
        assertThat(DictionaryEntry.values()).allMatch(entry ->
                entry.choices().isEmpty() == (entry.kind() != EntryKind.CHOICE));
    }

    @Test
    void planColumnsCanBeListedWithSemicolons() {
        assertThat(PlanColumn.values()).noneMatch(column -> column.label().id().contains(";"));
    }
}
