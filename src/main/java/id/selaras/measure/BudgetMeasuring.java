package id.selaras.measure;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.finding.SubjectLevel;
import id.selaras.plan.Agency;
import id.selaras.plan.BudgetLine;
import id.selaras.plan.LineColumn;
import id.selaras.plan.Plan;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Measures the budget lines of a plan, agency by agency; what all agencies share is made ready once. Safe for several threads. */
public final class BudgetMeasuring {

    private final Plan plan;
    private final ReferenceLookup lookup;
    private final AccountLookup accounts;
    private final StandardPriceLookup prices;
    private final BudgetRecipients recipients;

    /** @param yearBefore null when none was given */
    public BudgetMeasuring(Plan plan, Plan yearBefore, ReferenceLookup lookup) {
        this.plan = plan;
        this.lookup = lookup;
        boolean any = plan.agencies().stream().anyMatch(agency -> !agency.lines().isEmpty());
        accounts = any ? new AccountLookup(lookup.reference().spending().accounts(), plan.year()) : null;
        prices = any ? new StandardPriceLookup(lookup.reference().spending().prices(), plan.year(), lookup.units()) : null;
        recipients = any ? new BudgetRecipients(plan, yearBefore, lookup) : null;
    }

    /** The agency with its lines; they are measured when they are asked for. */
    public AgencyCase with(AgencyCase agency) {
        return agency.plan().lines().isEmpty() ? agency : agency.with(new Lines(agency));
    }

    private final class Lines implements LineSubjects {

        private final List<BudgetLine> lines;
        private final Map<String, MeasuredSubject> subActivities = new HashMap<>();
        private final Agency agency;

        Lines(AgencyCase agency) {
            this.lines = agency.plan().lines();
            this.agency = agency.plan().agency();
            agency.subActivities().forEach(sub -> subActivities.put(sub.id(), sub));
        }

        @Override
        public int size() {
            return lines.size();
        }

        @Override
        public List<MeasuredSubject> part(int from, int until) {
            AccountMeasures account = new AccountMeasures(lookup.reference(), accounts);
            PriceMeasures price = new PriceMeasures(lookup.reference(), prices);
            RecipientMeasures recipient = new RecipientMeasures(recipients, agency, plan.year());
            List<MeasuredSubject> part = new ArrayList<>(until - from);
            for (BudgetLine line : lines.subList(from, until)) {
                MeasuredSubject sub = subActivities.get(line.subActivity());
                if (sub == null) {
                    throw new IllegalArgumentException("a line of no sub-activity: " + line.subActivity());
                }
                Map<DictionaryEntry, Value> values = new EnumMap<>(DictionaryEntry.class);
                account.measure(line, values);
                LineArithmetic.measure(line, values);
                price.measure(line, values);
                recipient.measure(line, values);
                values.put(DictionaryEntry.LINE_DESCRIPTION, description(line));
                values.put(DictionaryEntry.FUND_SOURCE, line.source().has(LineColumn.FUND) ? LineInputs.text(line.fund())
                        : sub.value(DictionaryEntry.FUND_SOURCE));
                part.add(sub.as(SubjectLevel.BUDGET_LINE, sub.id() + "@" + line.row(), origin(line, sub), values));
            }
            return part;
        }

        /** A grant's description often names who receives it. */
        private Value description(BudgetLine line) {
            return LineInputs.text(BudgetRecipients.isAid(line) ? line.accountName()
                    : line.description().isEmpty() ? line.accountName() : line.description());
        }

        private MeasuredSubject.Origin origin(BudgetLine line, MeasuredSubject sub) {
            return new MeasuredSubject.Origin(sub.origin().file(), sub.origin().agency(), sub.origin().code(), line.at(LineColumn.ACCOUNT),
                    Map.of(), List.of(), line.amountOrZero(), sub.origin().subActivity(), new LinePointers(line));
        }
    }
}
