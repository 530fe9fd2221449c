import { chartsFr } from "./charts-fr.ts";
import { dataNoteFr } from "./data-note.ts";
import { exportFr } from "./export.ts";
import { explorerFr } from "./explorer-fr.ts";
import { guessFr } from "./guess.ts";
import { proofFr } from "./proof-fr.ts";
import { saysFr } from "./says.ts";
import type { Dictionary } from "./strings.ts";
import { viewsFr } from "./views-fr.ts";

/* Les textes français de l’interface : mêmes clés que en.ts, par le type. */
export const fr = {
  ...chartsFr,
  ...dataNoteFr,
  ...explorerFr,
  ...exportFr,
  ...guessFr,
  ...proofFr,
  ...saysFr,
  ...viewsFr,

  // Toutes les pages
  "site.name": "Dresseur d’IA, expliqué",
  "site.home-title": (site: string, question: string) => `${site} : ${question}`,
  "site.promise": "Pas de chiffre sans passeport.",
  "site.skip": "Aller au contenu",
  "site.language": "Langue",
  "nav.label": "Menu principal",
  "nav.articles": "Articles",
  "footer.pages": "Toutes les pages",
  "footer.checked": (date: string) =>
    `Chiffres vérifiés le ${date}. Taux de change : Banque centrale européenne, cours du jour quand on le connaît, sinon moyenne de l’année. Textes et graphiques réutilisables, à condition de citer le site.`,
  "footer.corrections": "Corrections",
  "footer.private": "Aucun cookie. Rien n’est enregistré à votre insu. Aucune requête vers un tiers.",

  // Accueil
  // L’encadré « en bref »
  "facts.title": "En bref",
  "facts.as-of": (date: string) => `au ${date}`,
  "facts.does": "Travail",
  "facts.pay": "Salaire",
  "facts.entry": "Accès",
  "facts.contract": "Contrat",
  "facts.openings": "Offres",
  "facts.outlook": "Avenir",

  "home.numbers": "Trois chiffres",
  "home.account": "Ce qu’on disait, ce qu’on trouve",
  "home.article": "Article",
  "home.claimed": "Ce qu’on disait",
  "home.shown": "Ce que nous avons trouvé",

  // Article
  "article.answer": "L’essentiel",
  "article.contents": "Sommaire",
  "article.minutes": (minutes: string) => `${minutes} min de lecture`,
  "article.updated": (date: string) => `Vérifié le ${date}`,
  "article.sources": "Sources de cette page",
  "article.related": "À lire ensuite",
  "article.consulted": (date: string) => `consulté le ${date}`,
  "article.via": (publisher: string) => `d’après ${publisher}`,
  "article.undated": "sans date",

  // Un chiffre dans une phrase
  "claim.converted": (amount: string) => `environ ${amount}`,

  // Exemples travaillés
  "example.invented": "Inventé par nous, réponses comprises : aucun modèle n’a été interrogé",
  "example.on-page": "Un exemple à essayer, sur la page même",
  "example.version": (version: string) => `Version ${version}`,
  "example.letter": "Lettre",
  "example.letter-of": (number: string, of: string, name: string) => `Lettre ${number} sur ${of} : ${name}`,
  "example.answers": (version: string) => `Réponse de la version ${version}`,
  "example.sheet": "Grille de notation",
  "example.points": (points: string, of: string) => `${points} sur ${of}`,
  "example.total": "Total",
  "example.scores": "Le score avant et après",
  "example.question": "Demande",
  "example.answer": (letter: string) => `Réponse ${letter}`,
  "example.guideline": "Guide",
  "example.rate": "Votre note",
  "example.then": "Choisissez : notre propre note apparaît ensuite.",
  "example.ours": (rating: string) => `Notre note : ${rating}`,
  "example.differ": "Là où les avis divergeraient",
  "rating.a-much": "A, bien meilleure",
  "rating.a-little": "A, un peu meilleure",
  "rating.same": "à peu près équivalentes",
  "rating.b-little": "B, un peu meilleure",
  "rating.b-much": "B, bien meilleure",

  // Deux métiers autour d’un modèle
  "two-jobs.title": "Deux métiers autour d’un même modèle",
  "two-jobs.writer": "Le prompt engineer",
  "two-jobs.writer-does": "écrit la consigne qui entre",
  "two-jobs.model": "Le modèle",
  "two-jobs.model-does": "répond",
  "two-jobs.rater": "La formatrice d’IA, l’évaluateur",
  "two-jobs.rater-does": "juge ou récrit la réponse qui sort",
  "two-jobs.rewrites":
    "Le prompt engineer lit la réponse et change la consigne : le modèle, lui, ne change pas.",
  "two-jobs.learns": "Le modèle est entraîné sur les jugements rendus : cette fois, c’est lui qui change.",

  // Le trajet de la somme du titre
  "path.lost": "Perdu ici :",

  // Recherche
  "search.open": "Rechercher",
  "search.label": "Chercher une page, une affirmation, un mot",
  "search.one": "Un résultat",
  "search.many": "{count} résultats, les meilleurs d’abord",
  "search.none": "Rien pour « {query} ». Essayez un mot plus court.",
  "search.failed": "La recherche n’a pas pu se charger. Les listes ci-dessous prennent le relais.",
  "search.page": "Page",
  "search.claim": "Affirmation",
  "search.term": "Glossaire",

  // À propos
  "report.issues": "Ouvrez un ticket",
  "report.email": "Écrivez à",
  "report.or": "ou",
  "report.none": "Les personnes qui publient cette copie du site n’ont indiqué aucune adresse où écrire.",

  // Glossaire
  "glossary.other": "En anglais :",
  "glossary.also": (names: string) => `On dit aussi : ${names}`,
  "glossary.official": "terme officiel",
  "glossary.reference":
    "Terme officiel : publié au Journal officiel du 6 septembre 2024 (NOR CTNR2423171K). Pour les autres, nous n’avons pas trouvé de terme officiel.",

  // Passeport
  "passport.title": "Passeport d’un chiffre",
  "note.of": (claim: string) => `En marge : ${claim}`,
  "passport.of": (figure: string) => `Passeport d’un chiffre : ${figure}`,
  "passport.close": "Fermer",
  "passport.original": "à l’origine",
  "passport.in-euros": (date: string) => `en euros (taux BCE, ${date})`,
  "passport.said-by": "Donné par",
  "passport.place": "Lieu",
  "passport.date": "Date",
  "passport.basis": "Brut / net",
  "passport.records": "Base",
  "passport.kind": "Preuve",
  "passport.became": "Ce qu’il est devenu",
  "passport.source": "La source",
  "passport.register": "Dans la liste des chiffres",
  "passport.open": "Ouvrir son passeport",
  "passport.no-records": "rien d’indiqué",
  "passport.count": (count: string) => `base : ${count}`,
  "passport.read": "Lecture",
  "passport.read-by": (count: string, reading: string) => `${count} ${reading}`,
  "passport.confidence": "Confiance",
  "passport.corrected": (date: string) => `Corrigé le ${date}.`,

  "story.point": (number: string, of: string) => `Point ${number} sur ${of}`,

  "unit.per-million": "par million",
  "unit.per-10k": "pour 10 000",
  "basis.gross": "brut",
  "basis.net": "net",
  "basis.unknown": "non précisé",
  "basis.none": "sans objet",
  "period.day": "par jour",
  "period.task": "la tâche",
  "kind.statistic": "statistique officielle",
  "kind.survey": "enquête",
  "kind.adverts": "offres d’emploi",
  "kind.advert": "une seule offre",
  "kind.press": "article de presse",
  "kind.study": "étude",
  "kind.statement": "une déclaration",
  "kind.calculation": "notre calcul",
  "kind.law": "texte de droit",
  "read.whole": "en entier",
  "read.part": "en partie",
  "read.second-hand": "de seconde main",
  "read.own": "notre propre décompte",
  "confidence.high": "élevée",
  "confidence.medium": "moyenne",
  "confidence.low": "faible",
  "verdict.confirmed": "Confirmé",
  "verdict.half-true": "À moitié vrai",
  "verdict.misleading": "Trompeur",
  "verdict.outdated": "Dépassé",
  "verdict.opinion": "Opinion",
  "verdict.unverified": "Non vérifié",
  "verdict.checked": (date: string) => `Vérifié ${date}`,

  // Le registre, page des chiffres
  "section.story": "L’article de 2023",
  "section.path": "Le trajet de la somme du titre",
  "section.work": "Le travail lui-même",
  "section.pay": "Les salaires",
  "section.trainers": "Annotateurs, évaluateurs, dresseurs",
  "section.demand": "La demande au fil du temps",
  "section.lasting": "Cela a-t-il duré ?",
  "section.skills": "Compétences et accès",
  "section.rules": "Les règles qui touchent ce travail",

  // Autour d’un graphique
  "chart.figure": "Graphique",
  "chart.listen": "Écouter",
  "chart.listen-how": "Écouter ce graphique : plus la valeur est élevée, plus la note est haute.",
  "chart.sources": (sources: string) => `Sources : ${sources}.`,
  "chart.currency": "Monnaie",
  "chart.per": "Salaire par",
  "per.year": "An",
  "per.month": "Mois",
  "per.hour": "Heure",
  "chart.money": "Prix",
  "chart.money-day": "courants",
  "chart.money-of": (year: string) => `de ${year}`,
  "chart.series": "Métiers affichés",
  "chart.show": "Vue",
  "chart.show-chart": "Graphique",
  "chart.show-table": "Tableau",
  "chart.more": "Options",
  "chart.page": "La page de ce graphique : le partager ou le télécharger",
  "chart.prices": (series: string) =>
    `En monnaie de la dernière année dont les prix sont connus : ${series}.`,
  "chart.records-opening": (counts: string) => `À l’ouverture, ${counts}`,
  "chart.read":
    "Touchez ou survolez un point pour lire le chiffre exact ; les flèches du clavier marchent aussi.",
  "chart.hours": (months: string, hours: string) =>
    `Une année compte pour ${months} mois, ou ${hours} heures, à 40 heures par semaine. À 35 heures, l’heure est payée un septième de plus.`,
  "chart.lost":
    "Le graphique interactif n’a pas pu se charger. L’image et le tableau donnent les mêmes chiffres.",
  "chart.rate": (date: string) => `Montants convertis au taux de la BCE du ${date}.`,
  "chart.figures": (count: string) => `${count} chiffres`,
  "chart.between": (low: string, high: string) => `de ${low} à ${high}`,
  "sign.EUR": "€",
  "sign.GBP": "£",
  "sign.USD": "$",

  // L’explorateur
  "explore.to-offer": "Comparer mon offre",
  "explore.jobs": "Métiers, trois au plus",
  "explore.country": "Pays (pas de chiffres par ville)",
  "explore.years": "Années",
  "explore.level": "Niveau",
  "explore.level-all": "Tous",
  "explore.level-EN": "Débutant",
  "explore.level-MI": "Confirmé",
  "explore.level-SE": "Senior",
  "explore.level-EX": "Direction",
  "explore.choose": "Vos critères",
  "explore.spread-title": "Comment les salaires se répartissent",
  "explore.spread-how":
    "Barre épaisse : la moitié centrale des salaires. Trait fin : huit sur dix. Trait clair : la médiane, que la moitié ne dépasse pas. Sous la barre, chaque intervalle entre deux points compte un salaire sur vingt.",
  "explore.trend": "Année par année",
  "explore.trend-how":
    "La médiane de chaque année qui compte dix annonces ou plus, depuis 2020 ; les emplois recensés changent d’une année à l’autre. Un cercle vide repose sur moins de trente annonces.",
  "explore.money": "Comment lire les montants",
  "explore.views": "Toutes les fiches, et les métiers qui ont trop peu de salaires",
  "explore.rows": (count: string, date: string) => `${count} salaires distincts, jusqu’en ${date}.`,
  "explore.file": "Tous les chiffres de l’explorateur, en JSON",
  "explore.unscripted":
    "Voici ce que l’explorateur montre d’abord. Pour changer de métier, activez JavaScript ; les fiches, elles, s’affichent sans.",
  "offer.title": "Votre offre",
  "offer.amount": "Montant brut",
  "offer.per": "Payé",
  "offer.months": "Mois payés",
  "offer.place": "Comparer",
  "offer.stays": "Elle reste dans cette page : rien n’est envoyé ni enregistré.",
  "offer.copy": "Copier le lien avec mon offre",
  "offer.example": "62 000",

  // La page d’un graphique, et celle de tous
  "charts.shows": "Ce qu’il montre",
  "charts.hides": "Ce qu’il ne montre pas",
  "charts.records": "Tracé d’après",
  "charts.sources": "Sources",
  "charts.rates": "Taux de change",
  "charts.rate": (date: string, dollars: string, pounds: string) => `${date} : 1 € = ${dollars} = ${pounds}`,
  "charts.prices": "Prix",
  "charts.price": (series: string, year: string) => `${series}. Connus jusqu’en ${year}.`,
  "charts.hours": "Heures",
  "charts.papers": "Ses chiffres, avec leurs sources",
  "charts.explained": "Expliqué dans",
  "charts.around": "Autres graphiques",
  "charts.previous": "Précédent",
  "charts.next": "Suivant",
  "charts.all": "Tous les graphiques",

  // Un graphique qu’on emporte
  "cite.kind": "graphique",
  "embed.credit": "Le graphique, ses données et ses passeports :",

  // Une page partagée, et le volet d’où elle l’est
  "share.this": "Partager",
  "feed.name": "Fil Atom",
  "feed.subtitle":
    "Ce qu’est le métier de dresseur d’IA, ce qu’il rapporte, ce qu’il est devenu : tous les articles, avec leurs graphiques.",

  // Adresses pour les machines
  "files.feed": "Tous les articles en entier, en fil (Atom)",
  "files.numbers": "Tous les chiffres et leur passeport (JSON)",
  "files.charts": "Tous les graphiques, et où sont leurs données (JSON)",
  "files.sitemap": "Toutes les pages, leur version anglaise et leurs images (plan du site)",
  "files.llms": "Ce qui se trouve ici, pour les modèles de langage (texte brut)",

  // Une adresse qui mène ailleurs
  "moved.title": "Page déplacée",
  "moved.text":
    "Cette fiche reposait sur moins de dix annonces, ou moins de trente pour un seul niveau : elle a été retirée.",
  "moved.go": "Aller à la fiche plus large.",

  // Page introuvable
  "lost.title": "Page introuvable",
  "lost.heading": "Aucune page à cette adresse. Le chiffre, lui, est authentique.",
  "lost.text": "Un lien mal recopié, peut-être, ou une page renommée. Deux pages d’où repartir :",
  "lost.home": "Accueil",
  "lost.numbers": "Tous les chiffres",
  "lost.said-by": "Ce serveur",
  "lost.place": "À l’adresse que vous suiviez",
  "lost.date": "À l’instant",
  "lost.basis": "Ni l’un ni l’autre",
  "lost.records": "0 page",
  "lost.kind": "code d’état",
  "lost.read": "en entier",
  "lost.confidence": "élevée",
  "lost.became": "Exactement ce qu’il annonce. C’est le seul chiffre d’ici qui ne mène nulle part.",

  // Choix de la langue à la racine
  "root.title": "AI Trainer, Explained · Dresseur d’IA, expliqué",
  "root.description": "Un métier de l’IA vendu comme un rêve, et la source de chaque chiffre.",
  "root.read": "Lire en français",

  // Liens partagés
  "card.views": "fiches de salaires, chacune avec son effectif.",
  "card.reading": "Lecture",
  "card.checked": "Vérifié",
} as const satisfies Dictionary;
