package io.attain.kernel;

class InMemoryPeopleTest implements PeopleContract {

    private final InMemoryPeople people = new InMemoryPeople("anna", "ben");

    @Override
    public People people() {
        return people;
    }

    @Override
    public void leaves(String loginName) {
        people.leaves(loginName);
    }
}
