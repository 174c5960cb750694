package io.attain.attainment.ledger;

class InMemoryLedgerTest extends LedgerContract {

    private final InMemoryLedger ledger = new InMemoryLedger();

    @Override
    protected Ledger ledger() {
        return ledger;
    }

    @Override
    protected PostingSums sums() {
        return new InMemoryPostingSums(ledger);
    }
}
