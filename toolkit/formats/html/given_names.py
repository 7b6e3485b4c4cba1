"""Given names by which a line that has no label is known as a person's, on pages in other languages than English.

Names that are words, places or papers as well ("Vida", "Alta", "Florence", "Libertad") are left out: beside a date
stand the section and the place, too.
"""

from unicodedata import normalize

_SURNAMES_FIRST = ("hu",)
_GIVEN = """
    adrian alexander alina andrea andreas angelika anja anke anna annette antje armin arne axel barbara bastian
    beate benedikt benjamin bernd bettina birgit birte björn britta carina carolin carsten christian christiane
    christina christine christoph christopher claudia constanze cornelia daniela david dennis detlef dieter dirk
    dominik dorothea eberhard eckhard elisabeth elke ellen erik ernst eva fabian felix florian franziska frauke
    friederike friedrich gabriele georg gerd gerhard gisela gregor guido günter günther hanna hannah hannes hans
    harald hartmut heike heiko heiner heinrich heinz helga helmut hendrik henning henrik herbert hermann holger
    horst ines ingo ingrid isabel isabelle jan jana janina jasmin jens joachim jochen johanna johannes jonas
    jonathan jörg jörn josef judith julia julian jürgen jutta kai karin karl karsten katharina kathrin katja
    katrin kerstin kilian kirsten klaus konrad kristina lars laura lea lena leonie lisa lorenz lothar ludwig
    lukas lutz magdalena maike manfred manuel manuela marc marcel marcus mareike margarete marianne marie marius
    markus marlene martin martina mathias matthias maximilian melanie meike michael michaela michel miriam monika
    moritz nadine nadja natalie nicola nicole niklas nils nina norbert olaf oliver patricia patrick paul petra
    philip philipp rainer ralf ralph ramona regina reinhard renate richard robert roland rolf rüdiger rudolf
    sabine sabrina samuel sandra sarah sascha sebastian silke silvia simon simone sonja stefan stefanie steffen
    stephan stephanie susanne svenja sven swantje tanja theresa thomas thorsten tilman timo tina tobias torsten
    udo ulf uli ulrich ulrike ursula ute uwe vanessa verena veronika volker walter wiebke wilhelm winfried wolf
    wolfgang yvonne adrien agathe agnès alain alban albane alexandra alexandre alexis alice amandine amélie anaïs
    andré angélique anne antoine antonin arnaud arthur audrey aurélie aurélien aurore baptiste barthélémy bastien
    béatrice benoît bernard bertrand brigitte brice bruno camille carole caroline catherine cécile cédric céline
    chantal charles chloé christelle christophe clara claire claude clémence clément clémentine coline corentin
    corinne cyril cyrille damien delphine denise didier dominique dorian édouard élodie elsa emeline émile émilie
    emma emmanuel emmanuelle eric estelle esther étienne eugénie fabien fabienne fabrice fanny faustine florent
    françois françoise franck frédéric frédérique gaël gaëlle gaétan gautier geneviève geoffrey georges gérald
    gérard ghislain gilbert gilles guillaume guy gwenaël hélène henri hervé hubert hugo hugues inès jacqueline
    jacques jean jean-baptiste jean-claude jean-françois jean-louis jean-luc jean-marc jean-marie jean-michel
    jean-paul jean-philippe jean-pierre jérémie jérémy jérôme joël joëlle joséphine julie julien juliette justine
    karine kévin laure laurence laurent laurie léa léo léon liliane lionel loïc louis louise luc lucas lucie
    lucile ludivine ludovic maëlle margaux margot marielle marion marguerite marjorie marthe martine mathieu
    mathilde matthieu maud maxence maxime mélanie mélissa mickaël mireille monique morgane muriel myriam nathalie
    nathan nicolas noémie océane odile olivia olivier ophélie pascal pascale patrice pauline perrine philippe
    pierre quentin rachel raphaël raphaëlle raymond rémi rémy renaud robin rodolphe romain romane samantha
    sébastien séverine serge solène sonia sophie stéphane stéphanie suzanne sylvain sylvaine sylvie tanguy théo
    théophile thibault thibaut thierry timothée tristan valentin valentine valérie véronique victor victoire
    vincent violaine virginie vivien xavier yann yannick yves yvette yoann yvan zoé abel adolfo agustín aitana
    aitor alberto alejandra alejandro alfonso alfredo alicia álvaro amaia amalia ana andreu andrés ángela ángeles
    antonio araceli arturo azucena beatriz begoña benito bernardo berta borja camila carla carlos carmen cayetana
    celia césar claudio conchita concha cristian cristina cristóbal daniel diana diego eduardo elena elías elisa
    eloy emilia emilio encarna enrique ernesto esteban eugenia eugenio fabián fabiola federico felipe félix
    fernando fermín francisco gabriel gabriela gemma gerardo germán gilberto gonzalo graciela guillermo gustavo
    héctor hernán ignacio inma inmaculada irene iria isaac ismael iván jaime javier jesús joan joaquín jordi
    jorge josé josefina juan juana julián juliana julio laia leandro leonardo leonor leticia lidia lorena lucía
    luis luisa macarena maite marcelo marcos margarita maría mariana mariano maribel mario marisa maritza marta
    martín matías mauricio mayte miguel miquel mónica montserrat natalia nerea nicolás noelia norma nuria óscar
    pablo paloma paola paula pedro pepa pilar rafael ramiro ramón raquel raúl rebeca ricardo roberto rocío
    rodrigo rodolfo rogelio rosana rubén sara saúl sergio sofía soledad susana tamara teresa tomás valentina
    valeria vanesa verónica vicente víctor xavi ximena yolanda zaida adriana afonso aline amanda américo anabela
    ângela antónia antônio armando augusto aurélio bárbara bruna caio cármen cecília célia cláudia cláudio
    clarice cristiano danilo débora diogo douglas edson eduarda elaine elisabete elton érica estevão evandro
    fabiana fábio fátima felipa fernanda filipa filipe flávia flávio francisca geraldo giovana gisele glória
    guilherme helder helena henrique igor inês irineu isabela isadora ivan ivo jacinto jaqueline joana joão josué
    júlia júlio juscelino karina lara larissa letícia lígia lilian lourenço luana luciana luciano luís luísa luiz
    luiza lurdes marcela márcia márcio marília matheus maurício micaela milena milton murilo nádia natália nélson
    nuno olívia otávio paulo priscila rafaela raimundo renata renato rita roberta rogério romeu rosângela rui
    sandro sílvia sílvio sofia sónia solange suzana tânia tatiana telma thais thiago tiago valéria vasco vinícius
    vitor vítor viviane wesley zita aldo alessandra alessandro alessia alessio angela angelo annalisa antonella
    antonello arianna beatrice beppe carlo carlotta carmela caterina cecilia chiara cinzia concetta corrado
    cosimo daniele dario davide debora domenico donatella edoardo eleonora elisabetta emanuela emanuele enrica
    enrico enzo ermanno ettore ezio fabio fabrizio fausto federica ferdinando ferruccio filippo fiorenza flavia
    flavio franca francesca francesco franco fulvio gabriella gaetano gennaro giacomo giada giampaolo giampiero
    gian giancarlo gianfranco gianluca gianmarco gianni gianpaolo gigi giorgia giorgio giovanna giovanni giuliana
    giuliano giulia giulio giuseppe giuseppina graziella guglielmo ilaria isabella ivana lamberto lavinia letizia
    liliana lorella lorenza lorenzo loredana luca lucia lucrezia luigi maddalena manlio marcello marco margherita
    maria mariangela marianna mariella marilena massimo matilde matteo maurizio mauro michela michele mirella
    monica nadia nicoletta nicolò nunzia ornella orsola ottavia ottavio paolo patrizia piero pierluigi pietro
    pino raffaele raffaella riccardo rocco rosanna rossana rossella sabina salvatore samuele sebastiano serena
    silvana silvio simona stefania stefano susanna tania tiziana tiziano tommaso ugo umberto valerio vincenzo
    vito vittorio aafke anneke annelies arjan arjen bart bas bram carlijn coen cees daan diederik dirk-jan edwin
    eelco els esmée femke fleur frank frits geert geertje gerrit gijs hanneke hans-jan harm harmen hein herman
    huib ilse ineke inge jaap jan-willem janneke jeroen jelle jesse joep jolanda joost joris jort jos jurre karel
    karlijn kees koen koos lieke liesbeth lodewijk lotte maaike maarten machteld margriet marieke marije marijke
    marijn marjolein marleen maurits mechteld menno merel michiel mieke mirjam nienke niels paulien peter pieter
    pim puck quinten reinier remco renske rens rik rinus roelof ronald rogier ruben rutger ruud saskia sanne
    sander sietse sjoerd stijn sybren tessa teun thijs tjerk tjeerd toine ton tom wessel wieneke willem willemijn
    wilma wim wouter wout agneta anders anette anita ann-sofie annika astrid bengt benny berit birgitta britt
    camilla carl carl-johan christer claes ebba elin emelie emil erika eva-lena filip fredrik frida gunilla
    gunnar gustaf gustav göran hampus hans-olov henric håkan ida inger ingela ingemar jacob jakob jenny
    jens-peter jesper joakim johan josefin josefine karl-erik kajsa kjell krister kristian lars-erik lasse leif
    linda linn linnea linus lisbeth lotta lova madeleine magnus malin margareta mats mattias mikael mona måns
    olle olof ola oskar patrik pernilla pontus rasmus rickard roger sanna sofie staffan stina sven-erik svante
    theo therese tomas tommy torbjörn tove ulla ulrika viktor viveka åke åsa aksel anders-peter anne-marie arild
    asbjørn aslaug atle audun bente birgitte birthe bjarne bjørn bodil borghild brit christoffer dorte dorthe
    egil einar eirik eivind elisabet elise erlend esben espen eskild flemming frode geir gitte gro grethe gry
    guri guro haakon halvor hanne hege heidi helene henriette hilde ingeborg ingvild ivar jannicke jens-erik
    jeppe jon jorunn jørgen jørn kari karianne karoline kasper ketil kirsti kjersti kjetil knud knut kristin
    kristine kåre lene lise lone mads magne majbritt marit mette mikkel morten mogens nanna niels-jørgen oddvar
    olav ole pål pernille pia poul preben ragnhild randi rikke roar rune sidsel signe sigrid sindre sissel siv
    siw solveig stein steinar stian stig sverre synnøve søren terje thea thor thorbjørn tine torben torgeir trine
    trond troels trude turid tonje uffe unni vegard vibeke vidar yngve øystein åse aage aino aki aleksi
    anna-maija anneli anni antti anu ari arja arto eero eeva elina erkki esa hannele hannu harri heikki heli
    helinä henna ilkka ilona inka jaakko jaana jani janne jari jarkko jarmo jenni joni jouko jouni juha juhani
    juho jukka jussi jyri kaarina kaisa kalle kati katri kimmo kirsi lauri leena maarit maija marja marjo marko
    markku matti mari merja mika mikko minna mirja noora olli outi paavo pekka petri pirjo päivi raija reijo
    riikka riitta risto sami santtu sari seppo sini sirpa taina taneli tapani tarja tarmo teemu teija terhi tiina
    tommi topi tuija tuomas tuomo tuula ville virpi agata agnieszka alicja andrzej aneta antoni arkadiusz artur
    bartłomiej bartosz beata błażej bogdan bogumił bożena cezary czesław damian danuta dariusz dawid dominika
    dorota edyta elżbieta ewa ewelina grażyna grzegorz halina henryk irena iwona izabela jacek jadwiga jakub
    janusz jarosław jerzy joanna jolanta józef julita justyna kacper kamil kamila karol karolina katarzyna
    kazimierz kinga krystian krystyna krzysztof leszek łucja łukasz maciej magda małgorzata marcin marek mariola
    mariusz martyna mateusz michał mikołaj mirosław oliwia paweł patrycja patryk paulina piotr przemysław
    radosław rafał ryszard sławomir stanisław sylwia szymon tadeusz tomasz urszula wacław waldemar wiesław wiktor
    wiktoria witold wioletta wojciech zbigniew zdzisław zofia zuzanna adéla alena aleš alžbeta alžběta andrej
    anežka anton bára barbora blanka bohuslav boris božena branislav dagmar dávid denisa dušan eliška františek
    hana iveta jarmila jaromír jaroslav jindřich jiří jiřina jitka jolana jozef juraj karolína kateřina katarína
    klára kristýna květa ladislav lenka libor libuše lubomír ľubomír luboš ludmila lukáš marián markéta matej
    matěj matúš michal milan miloš miloslav miroslav naďa nikola oldřich ondřej ondrej otakar pavel pavla pavol
    petr radek radim radka radomír radovan renáta rostislav soňa stanislav šárka štefan štěpán tereza tibor tomáš
    vendula věra viera viktória vladimír vladimíra vlasta vojtěch zdeněk zdenka zdeňka zuzana žaneta aleksandar
    aleksandra aljaž alenka anđela andreja ante biljana blaž bojan bojana borut božo branka branko branimir
    dalibor damir darja darko davor dejan denis dragan dragana dragica drago dubravka dunja dušanka đorđe franjo
    gabrijela goran goranka gordana hrvoje ivica jadranka janez janko jasmina jasna jelena jovan jovana jure
    katarina klemen kristijan krunoslav lana lidija ljiljana ljubica marija marijana marinko marjan mateja matija
    matjaž melita mihael milica milorad mirjana mirko miro mladen mojca nataša neven nenad nebojša nevena
    nikolina novak ognjen petar predrag primož rade rajko ružica sanja saša senad siniša slavica slaven slavko
    slobodan snežana snježana srđan stjepan stipe svetlana špela tadej tatjana teja tihomir tomislav toni urška
    uroš vedran vesna vladimir vlado vojislav zdravko zlata zlatko zoran zorica zvonimir željka željko žarko ádám
    ágnes ákos andrás anikó annamária antal attila balázs balint bálint barnabás beáta béla bence bernadett
    boglárka botond csaba csilla dániel dezső dóra edina edit emese endre enikő erzsébet eszter ferenc flóra
    gábor gellért gergely gergő györgy gyula henrietta ibolya ildikó imre ildiko istván jános józsef judit
    katalin kitti kornél krisztián krisztina lajos lászló levente lilla lóránt magdolna márk márta márton máté
    mátyás mihály miklós nándor nóra orsolya ottó pál péter réka richárd róbert sándor szabolcs szilárd szilvia
    tamás tímea tünde vilmos zoltán zsanett zsófia zsolt zsuzsa zsuzsanna alexandru adela alin anca andra andrei
    andreea camelia cătălin cătălina cezar ciprian claudiu codruța constantin corina cosmin cristiana dan dana
    doina dorin dragoș dumitru eugen felicia florentina florin florina george georgiana gheorghe horațiu ileana
    ilinca ioan ioana ion ionel ionela ionuț irina iulia iulian laurențiu liviu livia luminița lucian marian
    mihaela mihai mihnea mircea mirela narcis nicoleta nicolae nicușor oana octavian ovidiu petru petronela radu
    raluca răzvan roxana ruxandra silviu sorin sorina ștefan ștefania teodora tudor vasile vlad veronica viorel
    viorica abdullah adem ahmet alper arda arzu aslı atilla aykut aysel ayşe ayşegül aytaç başak bekir berk
    berkay betül beyza bilal buket burak burcu bülent canan celal cemal cemil ceren cihan çağla çağlar çiğdem
    didem ebru ece elif emine emrah emre engin enes enver ercan erdal erdem eren erhan erkan ersin ertuğrul esra
    evren eylem ezgi faruk fatih fatma ferhat feride fevzi filiz funda furkan gamze gökçe gökhan gözde gülay
    gülden gülsüm gürkan güven hakan hakkı halil hande hasan hatice hazal hülya hüseyin ibrahim ilker ilknur irem
    ismail ismet kaan kemal kenan kübra kürşat leyla levent mehmet melike melis meltem mert merve mesut mete
    mevlüt muammer muhammed murat mustafa mücahit müge naci nagehan nazan nazlı necati necla nesrin neslihan
    nihal nihat nilay nilgün nuray nurcan nuri oğuz oğuzhan okan onur orhan osman oya ömer önder özge özgür özlem
    pelin pınar rabia recep rıza saadet sadık salih sedat seda sefa selahattin selami selçuk selim selin selma
    sema semih semra serap serdar serhat serkan serpil sevda sevgi sevil sevim sibel sinan songül suat şebnem
    şenay şerife şule tahsin taner tarık tayfun tolga tuba tuğba tuğçe tuncay turan turgut ufuk uğur ümit vedat
    veli volkan yasemin yasin yavuz yeliz yıldıray yılmaz yusuf zehra zekeriya zeynep zeki agim agron albana
    ardian arben arbër artan besart besnik blerim blerina bujar dardan edlira elira elona endrit enkelejda erion
    ermal fatmir fatos fisnik flamur gazmend genti gentian ilir jeta kujtim leonora lirim luan lulzim mimoza naim
    nderim rezarta saimir shkëlqim shpend valbona visar xhevdet aivar aigars aiga aija ainārs andris anete andrus
    ants arnis artūrs arvydas audrius aušra birutė dace dainis dainius daiva dalia darius edgars edita egidijus
    eglė eiki elīna erki evija gatis gediminas ginta giedrius gintarė guntis ilmar ilze indra inese inga ineta
    ieva jaan jānis jolita jurgita jüri kadri kaspars kalev kristi kristīne kristjan kristiina laimonas laima
    lauris liene liis linas liina maarja madis māris margus mati merike mindaugas mihkel nerijus priit raimonds
    raivo ramunė rein reet rimantas riho rūta sandis saulius sigita siim sintija tanel tiiu tõnis toomas triin
    uldis urmas uku valdas valdis vaidas vaida vilija vytautas žilvinas žygimantas zane agus ahmad aisyah andi
    anggi anggun annisa ardi arief arif aris ayu bagus bambang bayu budi cahyo citra danang dedi deden deni dewi
    dian didik dimas dwi eko endang erwin fajar faisal farid fauzan febri ferry firman fitri galih gilang hadi
    handayani hari hendra heru ika imam irfan irwan iwan joko kartika kurniawan lutfi muhamad muhammad mulyadi
    nanda novi nugroho nurul rahmat rahma ratna rendi reza ridwan rina rini rizal rizki rizky rudi setiawan siti
    slamet sugeng suharto sulistyo susanti sutrisno syaiful taufik teguh titin wahyu wawan widodo wisnu wulan
    yanti yanuar yoga yudi yuli yulia zainal
    محمد أحمد محمود مصطفى إبراهيم يوسف حسين خالد طارق ياسر عماد أيمن هشام وائل سامح رامي فادي مروان زياد
    بلال أنس أسامة إسماعيل عبد عبدالله عبدالرحمن فاطمة عائشة مريم زينب سارة رانيا ياسمين هبة دينا نورهان
    شيماء إسراء آلاء سلمى ليلى نادية سميرة خديجة رشا غادة لينا نجلاء جورج بيار إلياس طوني جوزيف أنطوان ميشال
    فيصل فهد نواف ناصر جاسم حمد راشد يحيى زكريا موسى عيسى هاني إيهاب تامر وليد معتز مازن لؤي قصي عدنان نزار
    غسان بسام حسام عصام هيثم مهند سليمان داود إدريس حمزة طه عثمان فؤاد شادي יוסי משה דוד אברהם יצחק יעקב שרה
    רבקה רחל דנה נועה מיכל יעל תמר רונית ענת אורלי איריס יונתן דניאל מיכאל גבריאל אייל רועי איתי איתמר שלמה
    בנימין נפתלי אוריאל יובל ליאור ליאת לירון מאיה מירב מיטל גלית דליה דפנה אילנה אילן אורית אורנה צבי עמוס
    עמיר אמיר אמנון אהוד אלי אליהו אלכס אנה יוליה ולדימיר סרגיי יבגני נטשה שמואל שמעון יאיר נחום נדב נתנאל
    עידו עקיבא פנחס רפאל רוני שגיא תומר
"""


def _bare(text: str) -> str:
    """A name in small letters without its marks: sites leave them out."""
    return "".join(one for one in normalize("NFD", text.casefold()) if one.isalpha())


GIVEN_NAMES = frozenset(map(_bare, _GIVEN.split()))


def has_given_name(name: str, language: str) -> bool:
    """Whether a name begins with a given name, or ends with one where surnames stand first."""
    first, *others = name.split()
    given = others[-1] if others and language.lower().startswith(_SURNAMES_FIRST) else first
    return _bare(given) in GIVEN_NAMES
