-- One schema for H2 (PostgreSQL mode) and PostgreSQL. Texts have stated lengths: H2 keeps unbounded texts apart, which is slow.
-- The journal is the truth; every other table can be made again from it and from the archive of files.

create table journal (
    number bigint primary key,
    at timestamp(6) with time zone not null,
    actor varchar(100) not null,
    kind varchar(60) not null,
    data varchar(1000000) not null,
    previous char(64) not null,
    hash char(64) not null
);

create table government (
    code varchar(20) primary key,
    name varchar(200) not null,
    zone varchar(4) not null,
    added_at timestamp(6) with time zone not null
);

create table account (
    name varchar(100) primary key,
    credential char(64) not null,
    active boolean not null,
    added_at timestamp(6) with time zone not null
);

create table account_grant (
    account varchar(100) not null references account (name) on delete cascade,
    role varchar(20) not null,
    government varchar(20) references government (code),
    agency varchar(60)
);
create index account_grant_of on account_grant (account);

create table reference_version (
    id varchar(36) primary key,
    government varchar(20) not null references government (code),
    version int not null,
    valid_from date not null,
    file_name varchar(255) not null,
    sha256 char(64) not null,
    added_at timestamp(6) with time zone not null,
    added_by varchar(100) not null,
    summary varchar(1000000) not null,
    unique (government, version)
);

create table remembered_mapping (
    government varchar(20) not null references government (code),
    fingerprint char(64) not null,
    mapping varchar(100000) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(100) not null,
    primary key (government, fingerprint)
);

create table plan (
    id varchar(36) primary key,
    government varchar(20) not null references government (code),
    fiscal_year int not null,
    stage varchar(10) not null,
    phase varchar(10) not null,
    declared_agency varchar(60),
    version int not null,
    file_name varchar(255) not null,
    sha256 char(64) not null,
    mapping varchar(100000),
    state varchar(10) not null,
    received_at timestamp(6) with time zone not null,
    received_by varchar(100) not null,
    deleted_at timestamp(6) with time zone,
    deleted_by varchar(100),
    deleted_reason varchar(1000),
    reading varchar(1000000)
);
create index plan_of on plan (government, fiscal_year, stage, phase);

create table plan_agency (
    plan varchar(36) not null references plan (id),
    agency varchar(300) not null,
    name varchar(300) not null,
    primary key (plan, agency)
);

create table job (
    id varchar(36) primary key,
    number bigint not null unique,
    kind varchar(20) not null,
    government varchar(20) not null references government (code),
    plan varchar(36) references plan (id),
    assessment varchar(36),
    request varchar(1000000) not null,
    state varchar(10) not null,
    queued_at timestamp(6) with time zone not null,
    queued_by varchar(100) not null,
    finished_at timestamp(6) with time zone,
    outcome varchar(1000000),
    -- how often it was begun and neither ended nor laid down: such a job stops the whole process. Not in the journal
    begun int default 0 not null
);
create index job_state on job (state, number);
create index job_assessment on job (assessment);
create index job_of_plan on job (plan, number);
create index job_of on job (government, number);

-- one hash may stand for several editions of its files (names, order of columns, colours)
create table rule_set (
    hash char(64) not null,
    edition int not null,
    engine varchar(60) not null,
    registered_at timestamp(6) with time zone not null,
    registration varchar(1000000) not null,
    primary key (hash, edition)
);

create table assessment (
    id varchar(36) primary key,
    government varchar(20) not null references government (code),
    fiscal_year int not null,
    stage varchar(10) not null,
    phase varchar(10) not null,
    as_of date not null,
    scope varchar(12) not null,
    reference_version varchar(36) not null references reference_version (id),
    input_hash char(64) not null,
    rule_set_hash char(64) not null,
    result_hash char(64) not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(100) not null,
    document char(64) not null,
    head varchar(1000000) not null
);
create index assessment_of on assessment (government, created_at);

create table assessment_plan (
    assessment varchar(36) not null references assessment (id) on delete cascade,
    plan varchar(36) not null references plan (id),
    file varchar(10) not null,
    workbook varchar(255) not null,
    sha256 char(64) not null,
    primary key (assessment, file)
);
create index assessment_plan_of on assessment_plan (plan);

create table assessment_agency (
    assessment varchar(36) not null references assessment (id) on delete cascade,
    agency varchar(300) not null,
    primary key (assessment, agency)
);

-- Lists are filtered, sorted and counted on narrow rows; what is answered lies beside them, in the contract's form.
create table sub_activity (
    assessment varchar(36) not null references assessment (id) on delete cascade,
    number int not null,
    file varchar(10) not null,
    row_number int not null,
    agency varchar(300) not null,
    code varchar(60) not null,
    theme varchar(60) not null,
    verdict varchar(10) not null,
    strength varchar(10) not null,
    rupiah numeric(20, 2) not null,
    primary key (assessment, number)
);

-- the strongest alignment by evidence (not by the agency's own word) of a sub-activity with each target
create table aligned (
    assessment varchar(36) not null references assessment (id) on delete cascade,
    target varchar(200) not null,
    sub_activity int not null,
    strength varchar(10) not null,
    primary key (assessment, target, sub_activity)
);

-- gravity: 0 BLOK, 1 TINGGI, 2 SEDANG, 3 INFO
create table finding (
    assessment varchar(36) not null references assessment (id) on delete cascade,
    number int not null,
    id varchar(60) not null,
    rule varchar(60) not null,
    gravity int not null,
    level varchar(12) not null,
    file varchar(10) not null,
    row_number int not null,
    agency varchar(300) not null,
    code varchar(60) not null,
    sub_activity int,
    rupiah numeric(20, 2) not null,
    primary key (assessment, number)
);
create index finding_id on finding (assessment, id);

create table rule_status (
    assessment varchar(36) not null references assessment (id) on delete cascade,
    number int not null,
    rule varchar(60) not null,
    status varchar(20) not null,
    primary key (assessment, number)
);

create table coverage (
    assessment varchar(36) not null references assessment (id) on delete cascade,
    number int not null,
    target varchar(200) not null,
    kind varchar(12) not null,
    rupiah numeric(20, 2) not null,
    primary key (assessment, number)
);

create table reading_problem (
    assessment varchar(36) not null references assessment (id) on delete cascade,
    number int not null,
    gravity int not null,
    primary key (assessment, number)
);

-- kind: SUB_ACTIVITY, FINDING, RULE_STATUS, COVERAGE, PROBLEM
create table answer_body (
    assessment varchar(36) not null references assessment (id) on delete cascade,
    kind varchar(12) not null,
    number int not null,
    body varchar(1000000) not null,
    primary key (assessment, kind, number)
);
