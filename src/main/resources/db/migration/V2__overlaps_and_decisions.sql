-- Overlaps of stored assessments, made again from their documents, and what people decided about them, told by the journal.

-- kind: DUPLICATION, OVERLAP, FRAGMENTATION. special: PAID_ROLE or null. rupiah: of all its rows
create table overlap (
    assessment varchar(36) not null references assessment (id) on delete cascade,
    number int not null,
    id varchar(20) not null,
    kind varchar(20) not null,
    special varchar(20),
    channel varchar(10) not null,
    score int not null,
    group_id varchar(20) not null,
    memory char(64) not null,
    place varchar(2000) not null,
    rupiah numeric(20, 2) not null,
    primary key (assessment, number)
);
create index overlap_id on overlap (assessment, id);

-- the rows of each overlap; sub_activity is the number of the row among the sub-activities of the assessment
create table overlap_row (
    assessment varchar(36) not null references assessment (id) on delete cascade,
    overlap int not null,
    number int not null,
    sub_activity int,
    agency varchar(300) not null,
    agency_name varchar(300) not null,
    rupiah numeric(20, 2) not null,
    primary key (assessment, overlap, number)
);

create table overlap_group (
    assessment varchar(36) not null references assessment (id) on delete cascade,
    number int not null,
    id varchar(20) not null,
    primary key (assessment, number)
);

-- a decision is about what the rows say (memory), in whatever assessment they say it; its number counts from 1 for each memory
create table overlap_decision (
    government varchar(20) not null references government (code),
    memory char(64) not null,
    number int not null,
    standing boolean not null,
    decision varchar(10) not null,
    reason varchar(2000) not null,
    owner varchar(300),
    due date,
    decided_at timestamp(6) with time zone not null,
    decided_by varchar(100) not null,
    assessment varchar(36) not null references assessment (id),
    overlap varchar(20) not null,
    kind varchar(20) not null,
    rupiah numeric(20, 2) not null,
    told varchar(1000000) not null,
    primary key (government, memory, number)
);
create index overlap_decision_standing on overlap_decision (government, standing, decided_at);

create table overlap_decision_agency (
    government varchar(20) not null,
    memory char(64) not null,
    number int not null,
    agency varchar(300) not null,
    primary key (government, memory, number, agency)
);

-- workbooks beside those of the plans. agency: key of the one agency it is for, null: for who may see all
create table assessment_workbook (
    assessment varchar(36) not null references assessment (id) on delete cascade,
    number int not null,
    name varchar(255) not null,
    agency varchar(300),
    sha256 char(64) not null,
    primary key (assessment, number)
);
