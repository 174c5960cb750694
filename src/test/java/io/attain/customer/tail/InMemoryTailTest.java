package io.attain.customer.tail;

class InMemoryTailTest implements TailContract {

    private final Tail tail = new InMemoryTail();

    @Override
    public Tail tail() {
        return tail;
    }
}
