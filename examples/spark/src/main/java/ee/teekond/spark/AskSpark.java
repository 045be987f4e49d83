package ee.teekond.spark;

import ee.teekond.exchange.AnswerJson;
import ee.teekond.file.Place;
import ee.teekond.file.PlaceException;
import ee.teekond.file.WorkspaceReader;
import ee.teekond.question.Answer;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/** Prints an answer as JSON: {@code AskSpark WORKSPACE LINES QUESTION [MASTER]}, on all cores here if no master is named. */
public final class AskSpark {

    private AskSpark() {}

    /**
     * Prints the answer.
     *
     * @param arguments the workspace, the file of journeys, the question, and Spark's master
     */
    public static void main(String[] arguments) throws PlaceException {
        if (arguments.length < 3) {
            throw new IllegalArgumentException("AskSpark WORKSPACE LINES QUESTION [MASTER]");
        }
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        try (JavaSparkContext spark = open(arguments.length > 3 ? arguments[3] : "local[*]")) {
            Answer answer = new SparkFold(arguments[0], arguments[1], arguments[2], today).answer(spark);
            PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            out.print(AnswerJson.write(
                    WorkspaceReader.read(Place.of(arguments[0]), true).workspace(), answer));
        }
    }

    /** Spark without its pages, and reachable from this machine alone. */
    static JavaSparkContext open(String master) {
        return new JavaSparkContext(new SparkConf()
                .setAppName("teekond")
                .setMaster(master)
                .set("spark.ui.enabled", "false")
                .set("spark.driver.bindAddress", "127.0.0.1")
                .set("spark.driver.host", "127.0.0.1"));
    }
}
