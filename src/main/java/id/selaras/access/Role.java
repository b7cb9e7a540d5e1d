package id.selaras.access;

import static id.selaras.access.Permission.*;

import java.util.EnumSet;
import java.util.Set;

/** The roles of design section 9. All but ADMIN hold in one government; OPD holds for one agency of it. */
public enum Role {
    /** An agency's planner: own agency only. */
    OPD(GOVERNMENT_READ, REFERENCE_LIST, PLAN_READ, PLAN_SUBMIT, PLAN_DELETE, ASSESSMENT_READ, ASSESSMENT_REQUEST, CHECK,
            RULES_READ, OWN_ACCOUNT),
    /** Bappeda. */
    VERIFIER(GOVERNMENT_READ, REFERENCE_LIST, REFERENCE_DOWNLOAD, PLAN_READ, PLAN_SUBMIT, PLAN_DELETE, ASSESSMENT_READ,
            ASSESSMENT_REQUEST, OVERLAP_DECIDE, CHECK, RULES_READ, OWN_ACCOUNT),
    /** The budget team. */
    TAPD(GOVERNMENT_READ, REFERENCE_LIST, REFERENCE_DOWNLOAD, PLAN_READ, ASSESSMENT_READ, ASSESSMENT_REQUEST, CHECK,
            RULES_READ, OWN_ACCOUNT),
    /** Inspektorat (APIP): reads all, changes nothing but the own password. */
    AUDITOR(GOVERNMENT_READ, REFERENCE_LIST, REFERENCE_DOWNLOAD, PLAN_READ, ASSESSMENT_READ, RULES_READ, OWN_ACCOUNT),
    /** Keeps references and, later, rules. */
    STEWARD(GOVERNMENT_READ, REFERENCE_LIST, REFERENCE_DOWNLOAD, REFERENCE_ADD, PLAN_READ, ASSESSMENT_READ, CHECK,
            RULES_READ, OWN_ACCOUNT),
    /** Runs the installation, in every government. */
    ADMIN(Permission.values());

    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = EnumSet.noneOf(Permission.class);
        this.permissions.addAll(Set.of(permissions));
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
