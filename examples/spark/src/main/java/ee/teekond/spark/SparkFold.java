package ee.teekond.spark;

import ee.teekond.file.JourneyLines;
import ee.teekond.file.LinesException;
import ee.teekond.file.Place;
import ee.teekond.file.PlaceException;
import ee.teekond.file.WorkspaceReader;
import ee.teekond.model.Document;
import ee.teekond.model.Workspace;
import ee.teekond.question.Answer;
import ee.teekond.question.Inquiry;
import ee.teekond.question.Questions;
import ee.teekond.question.Tally;
import ee.teekond.question.TallyBuilder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * A question put to a workspace and to journeys of municipalities that stand one to a line, by the engine's own fold: each
 * part of the file becomes a tally where it lies, and tallies are all that travels. Every machine reads the workspace itself,
 * so its folder must be where all of them can see it.
 *
 * @param place the workspace
 * @param lines the file or files of journeys, as Spark names them
 * @param question the question's name; it is grouped as usual
 * @param asOf the day offers are looked at
 */
public record SparkFold(String place, String lines, String question, LocalDate asOf) implements Serializable {

    /** Read once on each machine. */
    private static final ConcurrentMap<String, Workspace> WORKSPACES = new ConcurrentHashMap<>();

    /** The answer. */
    public Answer answer(JavaSparkContext spark) {
        Inquiry inquiry = inquiry();
        if (!inquiry.question().asksOneByOne()) {
            throw new IllegalArgumentException(question + " has to look at all journeys together");
        }
        Tally travelled = spark.textFile(lines).mapPartitions(this::tally).fold(Tally.EMPTY, Tally::plus);
        TallyBuilder all = new TallyBuilder().add(travelled);
        workspace().documents().forEachValue(document -> all.add(said(inquiry, document)));
        return inquiry.answer(all.build());
    }

    private Iterator<Tally> tally(Iterator<String> part) throws LinesException {
        Inquiry inquiry = inquiry();
        TallyBuilder all = new TallyBuilder();
        while (part.hasNext()) {
            JourneyLines.line(part.next(), lines, true).ifPresent(document -> all.add(said(inquiry, document)));
        }
        return List.of(all.build()).iterator();
    }

    private Tally said(Inquiry inquiry, Document document) {
        return inquiry.tally(workspace(), document);
    }

    private Inquiry inquiry() {
        return Inquiry.of(Questions.find(question).orElseThrow(), asOf);
    }

    private Workspace workspace() {
        return WORKSPACES.computeIfAbsent(place, SparkFold::read);
    }

    private static Workspace read(String place) {
        try {
            return WorkspaceReader.read(Place.of(place), true).workspace();
        } catch (PlaceException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
