-- A document as it is now: canonical JSON on one line. Revision 0 is how it came in.
create table document (
    kind varchar(40) not null,
    id varchar(200) not null,
    revision bigint not null,
    body text not null,
    crc bigint not null,
    primary key (kind, id)
);

-- One row for each edit that was acknowledged, never changed and never deleted.
create table event (
    kind varchar(40) not null,
    id varchar(200) not null,
    revision bigint not null,
    client_edit varchar(100) not null,
    asked varchar(64) not null,
    author varchar(100) not null,
    at varchar(40) not null,
    edit text not null,
    inverse text not null,
    touched text not null,
    undoes bigint,
    crc bigint not null,
    primary key (kind, id, revision),
    unique (kind, id, client_edit)
);

-- A document as it was now and then, so that its past need not be replayed from the beginning.
create table checkpoint (
    kind varchar(40) not null,
    id varchar(200) not null,
    revision bigint not null,
    body text not null,
    crc bigint not null,
    primary key (kind, id, revision)
);

-- What there is once.
create table setting (
    name varchar(40) not null primary key,
    content text not null
);
