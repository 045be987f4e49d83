insert into setting (name, content) values ('half', 'yes');
insert into nowhere (a) values (1);
