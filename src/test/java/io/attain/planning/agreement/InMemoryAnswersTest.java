package io.attain.planning.agreement;

class InMemoryAnswersTest implements AnswersContract {

    @Override
    public Answers answers() {
        return new InMemoryAnswers();
    }
}
