package id.selaras.intake.reference;

import java.util.List;
import java.util.stream.Stream;

/** All sheets of the reference workbook in the order of the template. */
final class Forms {

    /** What checking plans needs; a missing one is said. */
    static final List<SheetForm> CORE = List.of(GovernmentSheet.FORM, TreeSheet.FORM, IndicatorSheet.FORM, DriverSheet.FORM,
            PriorityProgramSheet.FORM, PriorityLabelSheet.FORM, IssueSheet.FORM, AgencySheet.FORM, AssignmentSheet.FORM,
            RenstraSheet.FORM, CeilingSheet.FORM, RegionSheet.FORM, NomenclatureSheet.FORM, CodePairSheet.FORM,
            UnitSheet.FORM);

    /** What checking budgets needs besides; who checks no budget need not hear of them. */
    static final List<SheetForm> SPENDING = List.of(AccountSheet.FORM, StandardPriceSheet.FORM, BudgetTotalSheet.FORM,
            StatedSpendingSheet.FORM, RecipientSheet.FORM, BasicServiceSheet.FORM, ProposalSheet.FORM);

    static final List<SheetForm> ALL = Stream.of(CORE, SPENDING).flatMap(List::stream).toList();

    private Forms() {
    }
}
