package io.attain.job;

class InMemoryNodeLivesTest implements NodeLivesContract {

    private final NodeLives lives = new InMemoryNodeLives();

    @Override
    public NodeLives lives() {
        return lives;
    }
}
