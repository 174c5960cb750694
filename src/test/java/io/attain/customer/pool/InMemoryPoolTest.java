package io.attain.customer.pool;

class InMemoryPoolTest implements PoolBookContract {

    private final PoolBook pool = new InMemoryPool();

    @Override
    public PoolBook pool() {
        return pool;
    }
}
