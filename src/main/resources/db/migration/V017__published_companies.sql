-- Who works for which company is shown by the company's code and name.
create view company.legal_entities as select * from company.legal_entity;
