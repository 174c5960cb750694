package io.attain.host.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The data folder while this process has it to itself. */
record DataFolder(FileChannel channel) implements AutoCloseable {

    /**
     * Makes the folder if need be and locks it.
     *
     * @throws LaunchFailed if another site uses it or it cannot be written
     */
    static DataFolder open(LaunchPlan plan) throws LaunchFailed {
        try {
            Files.createDirectories(plan.data());
            FileChannel channel = FileChannel.open(plan.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new LaunchFailed("The data folder " + plan.data() + " is in use by another site");
            }
            if (plan.fresh()) {
                empty(plan.home());
                empty(plan.database());
            }
            Files.createDirectories(plan.home());
            return new DataFolder(channel);
        } catch (IOException e) {
            throw new LaunchFailed("The data folder " + plan.data() + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // another site in this very process
        }
    }

    private static void empty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> inside;
        try (Stream<Path> files = Files.walk(folder)) {
            inside = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : inside) {
            Files.delete(file);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
