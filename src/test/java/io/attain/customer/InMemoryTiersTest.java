package io.attain.customer;

class InMemoryTiersTest implements TierStatesContract {

    private final TierStates states = new InMemoryTiers();

    @Override
    public TierStates states() {
        return states;
    }
}
