enum EmptyOrganisationsTests {}
