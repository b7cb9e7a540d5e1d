package id.selaras.intake.reference;

import java.util.List;

/** All sheets of the reference workbook in the order of the template. */
final class Forms {

    static final List<SheetForm> ALL = List.of(GovernmentSheet.FORM, TreeSheet.FORM, IndicatorSheet.FORM, DriverSheet.FORM,
            PriorityProgramSheet.FORM, PriorityLabelSheet.FORM, IssueSheet.FORM, AgencySheet.FORM, AssignmentSheet.FORM,
            RenstraSheet.FORM, CeilingSheet.FORM, RegionSheet.FORM, NomenclatureSheet.FORM, CodePairSheet.FORM,
            UnitSheet.FORM);

    private Forms() {
    }
}
