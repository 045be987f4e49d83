insert into setting (name, content) values ('later', 'yes');
