-- Who is let in: by the hash of a secret that only its holder knows.
create table pass (
    hash varchar(64) not null primary key,
    purpose varchar(20) not null,
    actor varchar(100) not null,
    role varchar(40) not null,
    municipality varchar(200),
    expires varchar(40) not null
);
