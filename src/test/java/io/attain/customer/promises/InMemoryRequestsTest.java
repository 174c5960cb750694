package io.attain.customer.promises;

class InMemoryRequestsTest implements RequestsContract {

    private final Requests requests = new InMemoryRequests();

    @Override
    public Requests requests() {
        return requests;
    }
}
