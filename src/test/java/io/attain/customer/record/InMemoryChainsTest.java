package io.attain.customer.record;

class InMemoryChainsTest implements ChainBookContract {

    private final ChainBook chains = new InMemoryChains();

    @Override
    public ChainBook chains() {
        return chains;
    }
}
