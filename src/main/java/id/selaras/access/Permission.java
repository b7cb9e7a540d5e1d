package id.selaras.access;

/** What can be done with the service; {@link Role} says who may. */
public enum Permission {
    GOVERNMENT_READ, GOVERNMENT_ADD,
    REFERENCE_LIST, REFERENCE_DOWNLOAD, REFERENCE_ADD,
    PLAN_READ, PLAN_SUBMIT, PLAN_DELETE,
    ASSESSMENT_READ, ASSESSMENT_REQUEST, OVERLAP_DECIDE,
    CHECK, RULES_READ,
    ACCOUNTS, OWN_ACCOUNT, OPERATIONS
}
