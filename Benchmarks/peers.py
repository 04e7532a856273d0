"""The same work by Python peers, as far as they can do it, on the same stories: words a second on one core.

spaCy matches as many phrases and token rules as it is given; scikit-learn labels sentences with one of sixteen classes.
Neither reads actors, moods or quantities, so the comparison flatters them.
"""

import random
import sys
import time
from pathlib import Path


def median(rounds, work):
    times = []
    for _ in range(rounds):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    times.sort()
    return times[len(times) // 2]


def main():
    stories = [p.read_text() for p in sorted(Path(sys.argv[1]).glob("*/stories/*.md"))]
    words = sum(len(s.split()) for s in stories)
    chance = random.Random(1)
    tokens = [w for s in stories for w in s.split() if w.isalpha()]
    phrases = [" ".join(tokens[i : i + 2]) for i in (chance.randrange(len(tokens) - 2) for _ in range(500))]
    try:
        import spacy
        from spacy.matcher import Matcher, PhraseMatcher

        nlp = spacy.blank("en")
        phrase_matcher = PhraseMatcher(nlp.vocab, attr="LOWER")
        phrase_matcher.add("P", [nlp.make_doc(p) for p in phrases])
        seconds = median(5, lambda: [phrase_matcher(nlp.make_doc(s)) for s in stories])
        print("spacy-phrase-matcher-500", words / seconds, "words/s")
        matcher = Matcher(nlp.vocab)
        for number in range(60):
            first, second = phrases[number].lower().split()
            matcher.add(f"R{number}", [[{"LOWER": first}, {"OP": "*", "IS_ALPHA": True}, {"LOWER": second}]])
        seconds = median(3, lambda: [matcher(nlp.make_doc(s)) for s in stories])
        print("spacy-matcher-60-rules", words / seconds, "words/s")
    except ImportError:
        print("spacy is not installed; left out", file=sys.stderr)
    try:
        from sklearn.feature_extraction.text import TfidfVectorizer
        from sklearn.linear_model import LogisticRegression
        from sklearn.pipeline import make_pipeline

        sentences = [x for s in stories for x in s.replace("\n", " ").split(". ") if x.strip()]
        labels = [n % 16 for n in range(len(sentences))]
        model = make_pipeline(TfidfVectorizer(ngram_range=(1, 2)), LogisticRegression(max_iter=200))
        model.fit(sentences, labels)
        seconds = median(5, lambda: model.predict(sentences))
        print("sklearn-tfidf-lr-16", words / seconds, "words/s")
    except ImportError:
        print("scikit-learn is not installed; left out", file=sys.stderr)


if __name__ == "__main__":
    main()
