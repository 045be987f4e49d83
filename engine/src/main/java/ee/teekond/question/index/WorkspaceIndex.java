package ee.teekond.question.index;

import ee.teekond.model.Document;
import ee.teekond.model.DocumentKey;
import ee.teekond.model.Journey;
import ee.teekond.model.Municipality;
import ee.teekond.model.Source;
import ee.teekond.model.Workspace;
import ee.teekond.question.Answer;
import ee.teekond.question.Inquiry;
import ee.teekond.question.Question;
import ee.teekond.question.Reason;
import ee.teekond.walk.Assumptions;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.impl.factory.Lists;

/**
 * What every document of a workspace says on some questions, kept so that they are answered at once. Safe for several
 * threads: many may ask at a time, one may change something.
 *
 * <p>An answer has the rows, figures and people that {@link Inquiry#answer(Workspace)} gives of the same documents. Of
 * questions that simply add up it has no elements and reasons, which would be most of it: {@link #reasons} tells those of
 * one group.
 *
 * <p>Municipalities' journeys are kept apart from all other documents: there may be a hundred thousand of them, and what
 * one says depends on no other.
 */
public final class WorkspaceIndex {

    private final LocalDate asOf;
    private final ImmutableList<Question> questions;
    private final ImmutableMap<String, KeptQuestion> kept;
    private final ConcurrentMap<DocumentKey, Document> journeys = new ConcurrentHashMap<>();
    private final Set<DocumentKey> names = ConcurrentHashMap.newKeySet();
    private final boolean keepsJourneys;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private Workspace frame;

    /**
     * An index of a workspace.
     *
     * @param questions those it can answer, all of which it {@linkplain #keeps can keep}
     * @param asOf the day offers are looked at
     */
    public WorkspaceIndex(Workspace workspace, ImmutableList<Question> questions, LocalDate asOf) {
        this(workspace, questions, asOf, true);
    }

    /**
     * An index that keeps what journeys of municipalities say, but not the journeys, so that memory holds many more of them.
     * It cannot tell reasons, and nothing but journeys may be put into it.
     */
    public static WorkspaceIndex ofTallies(Workspace workspace, ImmutableList<Question> questions, LocalDate asOf) {
        return new WorkspaceIndex(workspace, questions, asOf, false);
    }

    private WorkspaceIndex(
            Workspace workspace, ImmutableList<Question> questions, LocalDate asOf, boolean keepsJourneys) {
        this.keepsJourneys = keepsJourneys;
        questions.reject(WorkspaceIndex::keeps).forEach(question -> {
            throw new IllegalArgumentException(question.name() + " has to look at all journeys together");
        });
        this.asOf = asOf;
        this.questions = questions;
        kept = questions
                .groupByUniqueKey(Question::name)
                .collectValues((name, question) ->
                        CodedQuestion.fits(question) ? new CodedQuestion(question) : new SeenQuestion());
        ImmutableList<Document> local = workspace.documents(Journey.KIND).select(WorkspaceIndex::isLocal);
        ImmutableSet<DocumentKey> apart = local.collect(Document::key).toSet().toImmutable();
        frame = apart.isEmpty()
                ? workspace
                : Workspace.of(
                        workspace.manifest(),
                        workspace.sortedDocuments().reject(document -> apart.contains(document.key())));
        frame.documents().valuesView().toList().stream().parallel().forEach(this::ask);
        addAll(local.castToList().stream());
    }

    /** Whether what a document says on a question can be kept until the document changes. */
    public static boolean keeps(Question question) {
        return question.asksOneByOne();
    }

    /** Adds journeys of municipalities that are not in it yet, several at a time if the stream is taken so. */
    public void addAll(Stream<Document> local) {
        addAll(each -> local.parallel().forEach(each));
    }

    /** Something that tells journeys one after another, from several threads if it likes: a file that is read. */
    @FunctionalInterface
    public interface Telling<X extends Exception> {
        /** Tells all of them. */
        void tell(Consumer<Document> each) throws X;
    }

    /** Adds journeys of municipalities that are not in it yet: all that are told, or none if telling fails. */
    public <X extends Exception> void addAll(Telling<X> local) throws X {
        Queue<DocumentKey> added = new ConcurrentLinkedQueue<>();
        lock.writeLock().lock();
        boolean done = false;
        try {
            local.tell(journey -> {
                if (!isLocal(journey) || !names.add(journey.key())) {
                    throw new IllegalArgumentException(journey.key() + " is no new journey of a municipality");
                }
                keep(journey);
                added.add(journey.key());
                ask(journey);
            });
            done = true;
        } finally {
            if (!done) {
                added.forEach(this::forget);
            }
            lock.writeLock().unlock();
        }
    }

    /** Puts a document in the place of the one of its name, or adds it; those whose words rest on it are asked again. */
    public void put(Document document) {
        locked(lock.writeLock(), () -> {
            if (isLocal(document)) {
                names.add(document.key());
                keep(document);
                return askAgain(Lists.immutable.with(document));
            }
            demandJourneys();
            frame = frame.with(document);
            return askAgain(concerned(document));
        });
    }

    /** Takes a municipality's journey away; nothing if there is none. */
    public void remove(DocumentKey journey) {
        locked(lock.writeLock(), () -> forget(journey));
    }

    private Optional<Document> forget(DocumentKey journey) {
        kept.forEachValue(question -> question.remove(journey));
        names.remove(journey);
        return Optional.ofNullable(journeys.remove(journey));
    }

    private void keep(Document journey) {
        if (keepsJourneys) {
            journeys.put(journey.key(), journey);
        }
    }

    private void demandJourneys() {
        if (!keepsJourneys) {
            throw new IllegalStateException("this index keeps what journeys say, but not the journeys");
        }
    }

    /**
     * The answer to an inquiry into one of its questions, on its day and without assumptions.
     *
     * @param rows no more than so many are told; everything is counted and ordered all the same
     */
    public Answer answer(Inquiry inquiry, int rows) {
        return locked(lock.readLock(), () -> kept(inquiry).answer(inquiry, rows));
    }

    /** What counted in one group of an answer, one by one, from the first journeys that say so many things. */
    public ImmutableList<Reason> reasons(Inquiry inquiry, ImmutableList<String> group, int most) {
        demandJourneys();
        return locked(
                lock.readLock(),
                () -> Lists.immutable.withAll(kept(inquiry).saying(inquiry, group).stream()
                        .flatMap(key -> document(key).stream())
                        .flatMap(document -> inquiry.reasons(frame, document, group).stream())
                        .distinct()
                        .limit(most)
                        .toList()));
    }

    /** The workspace as it is now. */
    public Workspace workspace() {
        demandJourneys();
        return locked(lock.readLock(), () -> frame.with(journeys.values().toArray(new Document[0])));
    }

    private KeptQuestion kept(Inquiry inquiry) {
        KeptQuestion found = kept.get(inquiry.question().name());
        if (found == null
                || !inquiry.asOf().equals(asOf)
                || !inquiry.assumptions().equals(Assumptions.NONE)) {
            throw new IllegalArgumentException("this index does not keep "
                    + inquiry.question().name() + " as of " + inquiry.asOf() + " under such assumptions");
        }
        return found;
    }

    private Optional<Document> document(DocumentKey key) {
        return Optional.ofNullable(journeys.getOrDefault(key, frame.documents().get(key)));
    }

    private int askAgain(ImmutableList<Document> documents) {
        documents.castToList().stream().parallel().forEach(document -> {
            kept.forEachValue(question -> question.remove(document.key()));
            ask(document);
        });
        return documents.size();
    }

    private void ask(Document document) {
        questions
                .select(question ->
                        question.documents().contains(document.root().descriptor()) && !isPublished(document))
                .forEach(question ->
                        kept.get(question.name()).add(document, Inquiry.said(question, frame, document, asOf)));
    }

    /** Whose words may rest on a document other than a municipality's journey. */
    private ImmutableList<Document> concerned(Document document) {
        if (document.root().descriptor().equals(Municipality.KIND)) {
            return of(document.id()).newWith(document);
        }
        if (document.root().descriptor().equals(Source.KIND)) {
            return kept.valuesView()
                    .flatCollect(question -> question.resting(document.id()))
                    .toSet()
                    .collect(this::document)
                    .select(Optional::isPresent)
                    .collect(Optional::orElseThrow)
                    .toList()
                    .toImmutable();
        }
        return Lists.immutable
                .withAll(journeys.values())
                .newWithAll(frame.documents().valuesView());
    }

    private ImmutableList<Document> of(String municipality) {
        return Lists.immutable
                .withAll(journeys.values())
                .select(journey -> Journey.KIND
                        .cast(journey.root())
                        .flatMap(Journey::municipality)
                        .filter(municipality::equals)
                        .isPresent());
    }

    /** A published version of a reference would say everything twice. */
    private static boolean isPublished(Document document) {
        return !isLocal(document)
                && Journey.KIND.cast(document.root()).flatMap(Journey::version).isPresent();
    }

    private static boolean isLocal(Document document) {
        return Journey.KIND.cast(document.root()).flatMap(Journey::municipality).isPresent();
    }

    private static <T> T locked(Lock lock, Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
