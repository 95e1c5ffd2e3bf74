"""Rectangles of shifts for numbers of rooms of which no field is made.

They stand by the moduli of the digits of a room. Each paragraph is a rectangle: a word for each
row, and in it for each round the shift, as a digit to the base 36.
"""

RECTANGLES: dict[tuple[int, ...], str] = {
    (6,): """
        00000 23514 52034 54102 20153
    """,
    (10,): """
        000000000 357468920 693178402 763410298

        00000000 32780945 31506472 07916324 34197820 62398417 59870421 49523807

        00000 51476 72450 29836 98431 97156 69415 93024 35629
    """,
    (2, 2, 3): """
        000000000000 35a89b162470 7043b8129a65 64157ba20893 14986370ab25

        000000000 835a4912b 5836a107b 96381a527 795ba2803 86b52190a

        00000000 3972405a 368b5294 a0b92758 b36185a4 076ba451 98b74621 380625b9
    """,
    (14,): """
        0000000000000 740d8561a39b2 c780a4d52369b 4ad9c8623105b

        000000000000 abc83276d419 836a710245c9 ba06852d94c1 62ab9407d153

        00000000000 275c31a4b96 429da183760 25d47b39068 2cb71890da3 12b834c957a

        0000000000 8d0a1c2765 09cd36b75a a3b50197cd c659b12d70 5b1ca28794 98074215ca

        00000000 3b5470a2 d83a9157 b32794a0 6b48512d 25917ad0 9842ca3b 4809d761
    """,
    (3, 5): """
        00000000000000 87e46c1bd059a3 8ea1c69db23407 2e97bd63c415a0

        0000000000000 de025c1b9a673 68deb143927c5 b674e8c9d13a5 69184cb5e7da2

        00000000000 716b4503c98 9c6238ba175 4b9ca7d3582 843cd9e1207 de746820b19

        0000000000 0769d84eca 7b94a36580 5eab902c84 ab40c1d396 c58a3162b4 794a6e38c5

        00000000 0ac67954 d3e7c084 4d8be7a0 de9b6ac7 974edb36 41c30896 6b017ea2 14756cdb
    """,
    (2, 3, 3): """
        00000000000000000 2g4ce3bah8709df65 7d32e5g0a1hf8b9c6 f5e4h31g0d627a9bc

        000000000000000 d89egcah7b03512 4c62a9hge18d530 g5df6ah2479b3ce 390c85hd1bfag26

        00000000000000 d7e8542bcfh9g3 b62c8g0dh47a5e c03817def95h2g 357d2bf9e1h8a4
        3bg2f76hc0459e

        000000000000 ea942cd7b6hf c93ag5067e8f 16e72f8h3ca9 d4b78g92a1c6 02ch89fa6e74
        3e54hdbg8c06

        00000000000 4e71a03cd85 456e72d19g3 cgbe90861hf f8a069gc54b g3h421a0e87
        3fdh1b8g74e 62cf9b4d58g

        0000000000 ed3b19a0c5 6dh80ac23g cafh0e6g2d 3a261h8b0g 723ef85g4c af930c1742
        8g29heaf46 a354be91fc
    """,
    (2, 2, 5): """
        00000000000000000 hg35af1b9742c0ejd 9b5jh634e7c18aidg 526i9gba0c1e843hd
        4fea95d6h3287bc1g

        000000000000000 e8adfjh29635c7i c0f357h6a984i1b 5i87j26419bca0e f8h932jg6c0b7ia
        379c0f1g2jbhe84

        00000000000000 i27eg46hj5afb9 3gfehdai4b65c2 47jda368heib0g 92af6h5eb0ij17
        d9fgi85cjh410e 7j3fba61d280he

        000000000000 bj91dca03672 02eadf64b79j 96c2daeb4i38 6i9b41fc083g 3h240d9e7c8a
        d42fi16j35ae e3i2a6d1h47j

        00000000000 i35g9j42768 j87b13hga6f a5g127fh69i 210j84de9h7 g0b97ed3a1i
        ahjb9id0f8c 3ed6i051b27 2cgh7b6j3fd

        0000000000 dj827f5age c2j10aig98 b9de82gcf1 8jb3f0cga7 baj35c17g0 3a9i7gh058
        6bg92ejc17 j32ga8eb6h h9ej36abgc
    """,
    (3, 7): """
        00000000000000000000 df87h409kie61b5cja3g bgj1a874kfh532ei69d0
        75ecgk428ia930j1hbfd

        000000000000000000 a4d91kfb2eig3c876j hcg2b0k5j6e8fad47i 8cdjhgi932fa541ek0
        3bi0ah96dc158fg2j4

        0000000000000000 56g2fhb94e83j1cd 95ec638ak12740fi hbc3f64271d58g9k
        b0713h8e96jg5fa2 9ci324b0ha7dkf51

        000000000000000 cagd9hfbj0k4582 1bj5d9h6f0aiek4 bk35e792i601ahg h86jc314fd09kgb
        j5k1672eab9043h i83741ga59h06fe

        0000000000000 ge204c56f7jh8 j3gi0ak1fe876 0k39j486chida 951dcki6j3hfb
        dc6983g0kfeh1 f708cbeadh52j f0561ajd78ei2

        00000000000 15idceh46b7 9ic6d48b3ka hde9a5j4716 bi9fj263741 42c3ge1hbj8
        kef7h40aig2 02g9716fd5j ac03b791e5f

        0000000000 8jegb4fi9c 837ij14dae 5ck31829ij 5djbfak08e dc2fb0i3e5 dgfi0ce4j7
        f9ga6k531e gh74ak91ed 52e13974a8
    """,
    (22,): """
        000000000000000000000 291805bdefik3l67j4ahc f89dje426hla13g7k05bi
        afdjh8c75eb2364glik09

        000000000000000000 c54f27l6b3d9a01kgh aj31c4hle92gfdi76b 58idbk9cj734fl2gae
        108hl69e4aj5dkf3gb

        0000000000000000 c8i49k3gl0deajf1 lje9h154bdc67k8i cih501ld36k4j2af
        f0beai5c3hlj9467 d6kjc3gb7eha4il8

        00000000000000 c5fk2716he4iag 8k0jedh4537fa2 ak32ie4c0169lh h4c2efl0dk5319
        fhl8j7ka9d5bc3 gb6ehcd5jf13l2

        0000000000000 9lj0g758ia16f fa9gjb51470d2 0i7kb84dah362 9de3cb2lgh754
        c3gkhl1i9fde4 2g39h7i01cbde 8e0h5klc163f7

        000000000000 jfki27l4g81e 528kfl69h1j4 fg965e3cblad 486dbi10j25f g04jk61283di
        02k185dh43gf 7edc8aj92431 ga2b315f7i04

        00000000000 f308h5a29c6 6ci13j5l728 ha0k8bile51 kbe3i7gld09 j9haefbd06k
        jfklb7a82de id7a642l9ge 9gbk3fj85al eib807hgl32
    """,
    (2, 2, 2, 3): """
        00000000000000000000 ejckib6md13a8024f9ng jmeil17692f3hacn054d
        nb2glm091aifk3d4ej76 9dc32nj087ibhk1e46f5

        000000000000000000 m63kegc475ifjba0hl 3ghfm2ca86l70ibnk9 7cf8b0djk5g9n1he4m
        n351m6ej7904gflhd8 h87ln2e4f39ib60k5m

        00000000000000 81anibg46je0cd 23ae6m7d1il8f0 9e1372lihg48n5 2ilkejgah739db
        21d03nc5gmahie alh2jc8bfm0i7n 6if38mhg9edb4n

        000000000000 i9ledg5mnkjb h26nj9fk3gde am0n9d72k4lc i09bmh2gafd8 cji6l970d32m
        f5el79628ki3 72a0fc4lh39n ae71fm6b9g0j 84knf6igc1a5
    """,
    (26,): """
        000000000000000000000000 ap4big6nom27ed8f0k9lcj15 hpa7f6928oem1b0gj5n43ild
        a2e85obj43nmdp60hcifg7kl

        000000000000000000000 npa9k6f18m0347g5cdjlh he6904gmp1idkbn8ocl32
        i0mf5jnk8lecbpa1943o6 cn3e8f50lp27m4abod1hi

        0000000000000000000 c3dhab25lp864970fkg dhieg7548fn02kb96mo 7lhkj2eg0pn8im4obaf
        1e7ijonb3h5920lamgk 38e9ian17p2cbo5gh4d

        00000000000000000 jpfc59k31lhb4i2do bgl2i891d4jfn6po3 607acloim4ngf913h
        8cpba2h1j306lk9d4 m459i70egpcnoajd8 p2hadob7km460fing

        000000000000000 03ki5hjamclb4ef 50cglhano7efdmb c10b6j8aep3i74k g92e784fkbocina
        34jpb295dl08im7 3fknoj19i462eca iceb5l981mn7adg

        00000000000000 j0cip6obgd8km1 6g0k3bf4e5ilp8 ojk3894651f70i 6ebg518ij29m7l
        71nkfj6h9pb4da 069l74nbp2dahi lb2hjaoic150pg d2gbm7oh8kl9ai

        0000000000000 oh7l53pa6c4k9 kpmcj089ahong 6ed71248g5hka 3lghpion945kb
        k6cf5ba29md10 p0i75am6j42fn 7l51neib03hfg m7i54p8eo0glh 8hj1icf54k9l0
    """,
    (2, 2, 7): """
        0000000000000000000000000000 63d987qbigomrk0pcfehal2n4j51
        8hd6g5rk9c1jfobq3l7m40eai2pn 97nmd20ob6a1r5qikc4gj8ef3hlp

        00000000000000000000000 9n82rep05i6j4cmfq3k1oha jlo480k7c9d6qhmpbngrf15
        8p4mioc7d31gn65rehfbqka 0nadg6cq9j2p3i8m1be4f5k

        000000000000000000000 028kqfjdcn6o49rmi3p1e hdafkcr4nb3596qm2e1pg
        qk1glr7mf562d48bneh9c ebrfp6iokdqng72alh35c egcl396kmohra4bfd8pi2

        00000000000000000 ge63b4ch5a71920ro 0eoj592lmrq3af81n 6dmqn3phbi542ol97
        a1b78d5c2gr0m9qfj f0dlj2h1pqg8437ck 8ar4h2p6ce7dfl1on 2691qhg5i3eojlrn4

        00000000000000 m98ehfagqi2p4n 34i9n7p5jholkm lk7mfi6bjg51n0 qilfbp790oj5dk
        1o2i3g7lqbe46j i1ogq4b2jnpe86 37crje6d92hqbn b0m1iljhg29k8o ao1jl0987c2med
    """,
    (30,): """
        0000000000000000000000000000 e67d415psqlhgbjmcrnftia098o2
        o1n6i8pcjth0m3kalqrdef429g57 gp7a3q6bj4e1ckm5th09ro2ilnsd

        0000000000000000000000000 26jao4kgcs8ti0l3r5hf7bq1p 8o2lp7s5bed19cjtmkafr30i4
        12q4hc8p79siae35d6mjoltgn 821cjm7np6o4l9firqedhagkt

        00000000000000000000000 58cal79hgnpod2k0jr3mbi4 sedjarnk70lmotcg2fb9qi3
        o95r7sc1b60mheaqj3pgtkf gcad54rpfj19723mshkni0e n0bdr7m8c3i5sae1l6j9g2t

        00000000000000000000 ek60obhltg3qci2rajdf 7t1098o2lshrm5fncigj
        5mq8lcdjo0ifg41k2p73 s8ib12d6mqcrta5p9of4 1rhnmf5li62s4etdboqa
        c70qrae9524i3tfkpohm

        000000000000000000 sn6045bed7h1ctifk9 1c7gpd98s0tblhi5me 6qgjp0t7k4hie31d25
        1kg4qj5aipse709f6l tg084of51cjda2sq6m 4sremi0g9jhcknb568 hq4taj86fobg09e5pm

        00000000000000000 9lit35kh6g1c42efj 13gp7qkb8o2leh0i6 1opt2gsmkald8fn6c
        nq4ogkr7ascb1259p ajc1t48s9oe5grnlb q6l8m2srckpbg9e50 0qijfg5r4839hlaod
        hco170amdg48fb39k

        000000000000000 rd50qp4mel3tc9f hpjt7lnq09ko6m8 m7d5ec4sgjf29a0 9ilnfm20dck6pjq
        nsib15d60erlt8g i9oarc2t8g6blk7 fs3hjt45q0916gi fq9l24s0hntro8k coq9nftah7ble3r
    """,
}
